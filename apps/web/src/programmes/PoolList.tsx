import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, FailedState, Loading, Section, ShowMore, Skeleton, Tabs } from '@pathways/ui';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../gql/index.js';
import type { PoolFilterInput, PoolQuery } from '../gql/graphql.js';
import { Downloads } from '../formation/Downloads.js';
import { AdmitSchools } from './AdmitSchools.js';
import { filterOf, notNarrowed } from './pool-filter.js';
import { PoolFilters, type PoolChoices } from './PoolFilters.js';
import { PoolMap } from './PoolMap.js';
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

export interface PoolListProps {
  readonly programme: { readonly id: string; readonly slug: string; readonly viewerCanAdmit: boolean };
  readonly choices: PoolChoices;
  onChanged(): void;
}

/** Every school of the pool: searched, narrowed, page by page or on the map. */
export function PoolList({ programme, choices, onChanged }: PoolListProps) {
  const { slug } = programme;
  const [narrowed, setNarrowed] = useState(notNarrowed);
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
  const changed = () => {
    void refetch();
    onChanged();
  };
  return (
    <Section
      title="The pool"
      lead="A school that is in a group of the running cycle stays where it is."
      actions={
        <>
          <Downloads what="pools" id={slug} />
          {programme.viewerCanAdmit && <AdmitSchools programmeId={programme.id} onChanged={changed} />}
        </>
      }
    >
      <PoolFilters
        narrowed={narrowed}
        choices={choices}
        onNarrow={part => setNarrowed({ ...narrowed, ...part })}
      />
      {error && !pool && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!pool && !error && (
        <Loading label="Loading schools">
          <Skeleton height="40rem" />
        </Loading>
      )}
      {pool?.nodes.length === 0 && <NothingFits onWiden={() => setNarrowed(notNarrowed)} />}
      {pool && pool.nodes.length > 0 && (
        <>
          <p role="status">{(pool.totalCount ?? pool.nodes.length).toLocaleString('en-GB')} schools</p>
          <SeenPool
            pool={pool}
            filter={filter}
            programme={programme}
            isLoading={loading}
            onMore={more}
            onChanged={changed}
          />
        </>
      )}
    </Section>
  );
}

interface SeenPoolProps {
  readonly pool: NonNullable<PoolQuery['programme']>['pool'];
  readonly filter: PoolFilterInput;
  readonly programme: PoolListProps['programme'];
  readonly isLoading: boolean;
  onMore(after: string): void;
  onChanged(): void;
}

/** The schools that the filters leave, as a table or on the map. */
function SeenPool({ pool, filter, programme, isLoading, onMore, onChanged }: SeenPoolProps) {
  const [seenAs, setSeenAs] = useState('table');
  const table = (
    <>
      <PoolTable schools={pool.nodes} programme={programme} onChanged={onChanged} />
      {pool.pageInfo.hasNextPage && (
        <ShowMore
          noun="schools"
          shown={pool.nodes.length}
          total={pool.totalCount ?? pool.nodes.length}
          pending={isLoading}
          onMore={() => onMore(pool.pageInfo.endCursor ?? '')}
        />
      )}
    </>
  );
  return (
    <Tabs
      label="How to see the pool"
      selected={seenAs}
      onChange={setSeenAs}
      tabs={[
        { id: 'table', label: 'As a table', content: table },
        { id: 'map', label: 'On the map', content: <PoolMap slug={programme.slug} filter={filter} /> },
      ]}
    />
  );
}

function NothingFits({ onWiden }: { onWiden: () => void }) {
  return (
    <EmptyState
      title="No school of the pool fits that"
      icon="search"
      action={<Button onPress={onWiden}>Show the whole pool</Button>}
    >
      <p>Try fewer words, or another phase or authority.</p>
    </EmptyState>
  );
}
