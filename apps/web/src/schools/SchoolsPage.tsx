import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, FailedState, Loading, Page, ShowMore, Skeleton } from '@pathways/ui';
import { useAddress } from '../address.js';
import { graphql } from '../gql/index.js';
import type { SchoolsQuery } from '../gql/graphql.js';
import { isPhase } from './phase-words.js';
import { SchoolFilters, type Narrowed } from './SchoolFilters.js';
import { SchoolTable } from './SchoolTable.js';

export const SchoolsDocument = graphql(`
  query Schools($search: String, $phase: SchoolPhase, $laCode: String, $after: String) {
    localAuthorities {
      code
      name
    }
    schools(search: $search, phase: $phase, laCode: $laCode, first: 25, after: $after) {
      totalCount
      nodes {
        ...SchoolRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The next page goes below the pages that are shown. */
const joined = (shown: SchoolsQuery, next: SchoolsQuery): SchoolsQuery => ({
  ...next,
  schools: {
    ...next.schools,
    totalCount: shown.schools.totalCount ?? null,
    nodes: [...shown.schools.nodes, ...next.schools.nodes],
  },
});

function useNarrowed() {
  const { asked, change } = useAddress();
  const narrowed: Narrowed = {
    search: asked('search'),
    phase: asked('phase'),
    authority: asked('authority'),
  };
  return { narrowed, narrow: change as (changed: Partial<Narrowed>) => void };
}

/** Every school of the register: searched, narrowed, page by page. */
export function SchoolsPage() {
  const { narrowed, narrow } = useNarrowed();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(SchoolsDocument, {
    notifyOnNetworkStatusChange: true,
    variables: {
      search: narrowed.search || null,
      phase: isPhase(narrowed.phase) ? narrowed.phase : null,
      laCode: narrowed.authority || null,
    },
  });
  // While the next answer is on its way the last one stays, so that nothing jumps under the reader's eyes.
  const shown = data ?? (error ? undefined : previousData);
  return (
    <Page title="Schools" lead="The national register, with what was published about each school.">
      <SchoolFilters narrowed={narrowed} onNarrow={narrow} authorities={shown?.localAuthorities ?? []} />
      {error && !shown && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!shown && !error && (
        <Loading label="Loading schools">
          <Skeleton height="60rem" />
        </Loading>
      )}
      {shown && (
        <Found
          schools={shown.schools}
          isLoading={loading}
          onClear={() => narrow({ search: '', phase: '', authority: '' })}
          onMore={after =>
            void fetchMore({
              variables: { after },
              updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
            })
          }
        />
      )}
    </Page>
  );
}

interface FoundProps {
  readonly schools: SchoolsQuery['schools'];
  readonly isLoading: boolean;
  onMore(after: string): void;
  onClear(): void;
}

function Found({ schools, isLoading, onMore, onClear }: FoundProps) {
  const { nodes, pageInfo, totalCount } = schools;
  if (nodes.length === 0) {
    return (
      <EmptyState
        title="No school is near that"
        icon="search"
        action={<Button onPress={onClear}>Show all schools</Button>}
      >
        <p>Try fewer words, or another phase or authority. Small slips of the pen are forgiven.</p>
      </EmptyState>
    );
  }
  const count = totalCount ?? nodes.length;
  return (
    <>
      <p role="status">{count === 1 ? '1 school' : `${count.toLocaleString('en-GB')} schools`}</p>
      <SchoolTable schools={nodes} />
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <ShowMore
          noun="schools"
          shown={nodes.length}
          total={count}
          pending={isLoading}
          onMore={() => onMore(pageInfo.endCursor ?? '')}
        />
      )}
    </>
  );
}
