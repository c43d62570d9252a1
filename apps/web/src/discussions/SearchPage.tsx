import { useQuery } from '@apollo/client/react';
import { EmptyState, Page, Section, Stack } from '@pathways/ui';
import { FoundMinutes } from '../meetings/FoundMinutes.js';
import { SearchableRoomsDocument } from './search.documents.js';
import { SearchFilters } from './SearchFilters.js';
import { SearchResults } from './SearchResults.js';
import { wantedOf } from './search-wanted.js';
import { useSought } from './useSought.js';

/** `/search`: everything said in the rooms that one may read, and what is kept of their meetings. */
export function SearchPage() {
  const { sought, seek } = useSought();
  const rooms = useQuery(SearchableRoomsDocument).data?.searchRooms ?? [];
  return (
    <Page
      title="Search"
      lead="What was said in your groups and kept of their meetings, the newest first. Nobody else’s groups are searched."
    >
      <SearchFilters sought={sought} rooms={rooms} onSeek={seek} />
      {Object.values(sought).some(Boolean) ? (
        <Stack gap="l">
          <FoundMinutes wanted={wantedOf(sought)} />
          <Section title="In discussions">
            <SearchResults wanted={wantedOf(sought)} />
          </Section>
        </Stack>
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
