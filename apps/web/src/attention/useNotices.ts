import { useQuery } from '@apollo/client/react';
import { useHints } from '../hints.js';
import { useViewer } from '../viewer.js';
import { NoticesDocument } from './attention.documents.js';

/** The person's notices, page by page, kept up to date by the hint that something changed. */
export function useNotices() {
  const viewer = useViewer();
  const query = useQuery(NoticesDocument, {
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const { data, error, loading, fetchMore, refetch } = query;
  useHints(viewer?.id, query);
  const page = data?.notices.pageInfo;
  const showMore = () =>
    void fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        notices: { ...next.notices, nodes: [...before.notices.nodes, ...next.notices.nodes] },
      }),
    }).catch(() => undefined);
  return {
    lines: data?.notices.nodes,
    error,
    loading,
    hasMore: page?.hasNextPage ?? false,
    showMore,
    refetch: () => void refetch().catch(() => undefined),
  };
}
