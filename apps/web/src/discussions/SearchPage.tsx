import { useQuery } from '@apollo/client/react';
import { EmptyState, Page } from '@pathways/ui';
import { SearchableRoomsDocument } from './search.documents.js';
import { SearchFilters } from './SearchFilters.js';
import { SearchResults } from './SearchResults.js';
import { useSought } from './useSought.js';

/** `/search`: everything said in the rooms that one may read. */
export function SearchPage() {
  const { sought, seek } = useSought();
  const rooms = useQuery(SearchableRoomsDocument).data?.rooms.nodes ?? [];
  return (
    <Page
      title="Search"
      lead="What was said in your groups, the newest first. Nobody else’s groups are searched."
    >
      <SearchFilters sought={sought} rooms={rooms} onSeek={seek} />
      {Object.values(sought).some(Boolean) ? (
        <SearchResults sought={sought} />
      ) : (
        <EmptyState title="Type a word" icon="search">
          <p>
            Endings do not matter, and small slips are forgiven. Put words in quotes to keep them together.
          </p>
        </EmptyState>
      )}
    </Page>
  );
}
