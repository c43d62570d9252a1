import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  FailedState,
  Filters,
  Loading,
  SearchField,
  Section,
  Select,
  ShowMore,
  Skeleton,
} from '@pathways/ui';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../gql/index.js';
import type { PoolQuery } from '../gql/graphql.js';
import { isPhase, phaseWords } from '../schools/phase-words.js';
import type { PoolCount } from './PoolCounts.js';
import { PoolTable } from './PoolTable.js';

export const PoolDocument = graphql(`
  query Pool($slug: String!, $filter: PoolFilterInput, $after: String) {
    programme(slug: $slug) {
      id
      pool(filter: $filter, first: 25, after: $after) {
        totalCount
        nodes {
          ...PooledSchoolRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

interface Narrowed {
  readonly search: string;
  readonly phase: string;
  readonly authority: string;
  readonly grouped: string;
}

const none: Narrowed = { search: '', phase: 'all', authority: 'all', grouped: 'all' };

const filterOf = ({ search, phase, authority, grouped }: Narrowed) => ({
  search: search || null,
  phase: isPhase(phase) ? phase : null,
  laCode: authority === 'all' ? null : authority,
  isGrouped: grouped === 'all' ? null : grouped === 'yes',
});

function joined(shown: PoolQuery, next: PoolQuery): PoolQuery {
  if (!shown.programme || !next.programme) return shown;
  const { pool } = next.programme;
  return {
    programme: {
      ...shown.programme,
      pool: { ...pool, nodes: [...shown.programme.pool.nodes, ...pool.nodes] },
    },
  };
}

/** Every school of the pool: searched, narrowed, page by page. */
export function PoolList({ slug, counts }: { slug: string; counts: readonly PoolCount[] }) {
  const [narrowed, setNarrowed] = useState(none);
  const filter = useDeferredValue(filterOf(narrowed));
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(PoolDocument, {
    variables: { slug, filter },
    notifyOnNetworkStatusChange: true,
  });
  const pool = (data ?? (error ? undefined : previousData))?.programme?.pool;
  const more = (after: string) =>
    void fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
    });
  return (
    <Section title="The pool" lead="A school that is in a group of the running cycle stays where it is.">
      <PoolFilters
        narrowed={narrowed}
        counts={counts}
        onNarrow={changed => setNarrowed({ ...narrowed, ...changed })}
      />
      {error && !pool && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!pool && !error && (
        <Loading label="Loading schools">
          <Skeleton height="40rem" />
        </Loading>
      )}
      {pool?.nodes.length === 0 && (
        <EmptyState
          title="No school of the pool fits that"
          icon="search"
          action={<Button onPress={() => setNarrowed(none)}>Show the whole pool</Button>}
        >
          <p>Try fewer words, or another phase or authority.</p>
        </EmptyState>
      )}
      {pool && pool.nodes.length > 0 && (
        <>
          <p role="status">{(pool.totalCount ?? pool.nodes.length).toLocaleString('en-GB')} schools</p>
          <PoolTable schools={pool.nodes} slug={slug} />
          {pool.pageInfo.hasNextPage && (
            <ShowMore
              noun="schools"
              shown={pool.nodes.length}
              total={pool.totalCount ?? pool.nodes.length}
              pending={loading}
              onMore={() => more(pool.pageInfo.endCursor ?? '')}
            />
          )}
        </>
      )}
    </Section>
  );
}

interface PoolFiltersProps {
  readonly narrowed: Narrowed;
  readonly counts: readonly PoolCount[];
  onNarrow(changed: Partial<Narrowed>): void;
}

function PoolFilters({ narrowed, counts, onNarrow }: PoolFiltersProps) {
  const authorities = new Map(counts.map(({ laCode, authority }) => [laCode, authority]));
  const phases = [...new Set(counts.map(({ phase }) => phase))];
  return (
    <Filters label="Narrow the pool">
      <SearchField
        label="Search"
        placeholder="Name, town or URN"
        value={narrowed.search}
        onChange={search => onNarrow({ search })}
      />
      <Select
        label="Phase"
        options={[{ id: 'all', label: 'Every phase' }, ...phases.map(id => ({ id, label: phaseWords[id] }))]}
        value={narrowed.phase}
        onChange={phase => onNarrow({ phase })}
      />
      <Select
        label="Local authority"
        options={[
          { id: 'all', label: 'Every authority' },
          ...[...authorities].map(([id, label]) => ({ id, label })),
        ]}
        value={narrowed.authority}
        onChange={authority => onNarrow({ authority })}
      />
      <Select
        label="In a group"
        options={[
          { id: 'all', label: 'Either' },
          { id: 'yes', label: 'In a group' },
          { id: 'no', label: 'In none yet' },
        ]}
        value={narrowed.grouped}
        onChange={grouped => onNarrow({ grouped })}
      />
    </Filters>
  );
}
