import { useQuery } from '@apollo/client/react';
import { EmptyState, FailedState, Loading, ShowMore, Skeleton } from '@pathways/ui';
import type { SearchTalkQuery } from '../gql/graphql.js';
import { FoundCard } from './FoundCard.js';
import { SearchTalkDocument } from './search.documents.js';
import type { Wanted } from './search-wanted.js';

const joined = (shown: SearchTalkQuery, next: SearchTalkQuery): SearchTalkQuery => ({
  searchTalk: { ...next.searchTalk, nodes: [...shown.searchTalk.nodes, ...next.searchTalk.nodes] },
});

/** What was found in the talk, the newest first, page by page. */
export function SearchResults({ wanted }: { wanted: Wanted }) {
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(SearchTalkDocument, {
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
    variables: wanted,
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
      <EmptyState title="Nobody said that in a discussion" icon="search">
        <p>Try fewer words, or all your groups. What was deleted is not found.</p>
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
