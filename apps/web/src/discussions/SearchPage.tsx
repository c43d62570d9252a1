import { useQuery } from '@apollo/client/react';
import { EmptyState, FailedState, Loading, Page, ShowMore, Skeleton } from '@pathways/ui';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../gql/index.js';
import type { SearchTalkQuery } from '../gql/graphql.js';
import { FoundCard } from './FoundCard.js';
import { SearchFilters, type Sought } from './SearchFilters.js';

export const SearchTalkDocument = graphql(`
  query SearchTalk(
    $words: String!
    $room: ID
    $person: String
    $from: String
    $until: String
    $after: String
  ) {
    searchTalk(
      words: $words
      room: $room
      person: $person
      from: $from
      until: $until
      first: 20
      after: $after
    ) {
      nodes {
        contribution {
          id
          authorName
          authorRole
          school {
            urn
            name
            laName
          }
          postedAt
        }
        roomId
        roomName
        cycleName
        heading
        passage {
          text
          isMatch
        }
        isNear
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SearchableRoomsDocument = graphql(`
  query SearchableRooms {
    rooms(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

const joined = (shown: SearchTalkQuery, next: SearchTalkQuery): SearchTalkQuery => ({
  searchTalk: { ...next.searchTalk, nodes: [...shown.searchTalk.nodes, ...next.searchTalk.nodes] },
});

const day = /^\d{4}-\d{2}-\d{2}$/;

function useSought() {
  const [address, setAddress] = useSearchParams();
  const told = (name: keyof Sought) => address.get(name) ?? '';
  const sought: Sought = {
    words: told('words'),
    room: told('room'),
    person: told('person'),
    from: told('from'),
    until: told('until'),
  };
  const seek = useCallback(
    (changed: Partial<Sought>) =>
      setAddress(
        before => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changed)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setAddress],
  );
  return { sought, seek };
}

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
        <Results sought={sought} />
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

function Results({ sought }: { sought: Sought }) {
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(SearchTalkDocument, {
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
    variables: {
      words: sought.words,
      room: sought.room || null,
      person: sought.person || null,
      from: day.test(sought.from) ? sought.from : null,
      until: day.test(sought.until) ? sought.until : null,
    },
  });
  // While the next answer is on its way the last one stays, so that nothing jumps under the reader's eyes.
  const shown = data ?? (error ? undefined : previousData);
  if (error && !shown) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!shown) {
    return (
      <Loading label="Searching">
        <Skeleton height="24rem" />
      </Loading>
    );
  }
  const { nodes, pageInfo } = shown.searchTalk;
  if (nodes.length === 0) {
    return (
      <EmptyState title="Nobody said that" icon="search">
        <p>Try fewer words, or all your groups. Deleted contributions are not found.</p>
      </EmptyState>
    );
  }
  return (
    <div>
      <p role="status">
        {nodes[0]?.isNear
          ? 'Nobody used these very words. This comes near:'
          : found(nodes.length, pageInfo.hasNextPage)}
      </p>
      {nodes.map(node => (
        <FoundCard key={node.contribution.id} found={node} />
      ))}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <ShowMore
          noun="contributions"
          shown={nodes.length}
          pending={loading}
          onMore={() =>
            void fetchMore({
              variables: { after: pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
            })
          }
        />
      )}
    </div>
  );
}

const found = (count: number, isMore: boolean): string =>
  isMore ? `The newest ${count} contributions` : `${count} contribution${count === 1 ? '' : 's'}`;
