import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Section,
  ShowMore,
  Skeleton,
} from '@pathways/ui';
import { useNavigate } from 'react-router';
import { graphql } from '../gql/index.js';
import type { ImportsQuery } from '../gql/graphql.js';
import { ImportForm } from './ImportForm.js';
import { RunTable } from './RunTable.js';

export const ImportsDocument = graphql(`
  query Imports($after: String) {
    viewerCanImport
    importRuns(first: 25, after: $after) {
      nodes {
        id
        ...ImportRunRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const joined = (shown: ImportsQuery, next: ImportsQuery): ImportsQuery => ({
  ...next,
  importRuns: { ...next.importRuns, nodes: [...shown.importRuns.nodes, ...next.importRuns.nodes] },
});

/** For administrators: import a file of open data, and see what became of those before. */
export function ImportsPage() {
  const { data, error, loading, refetch, fetchMore } = useQuery(ImportsDocument, {
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const navigate = useNavigate();
  return (
    <Page
      title="Imports"
      lead="Files of the national register and of published measures, read whole or not at all."
      breadcrumbs={[{ label: 'Administration', href: '/administration' }]}
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading the imports">
          <Skeleton height="40rem" />
        </Loading>
      )}
      {data && !data.viewerCanImport && (
        <RefusedState title="Only administrators import files">
          <p>The schools themselves are open to everyone who is signed in.</p>
        </RefusedState>
      )}
      {data?.viewerCanImport && (
        <>
          <Section title="Import a file">
            <ImportForm
              onRead={runId => void navigate(`/administration/imports/${runId}`)}
              onRefused={() => void refetch()}
            />
          </Section>
          <Section title="What was imported">
            <Runs
              runs={data.importRuns}
              isLoading={loading}
              onMore={after =>
                void fetchMore({
                  variables: { after },
                  updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
                })
              }
            />
          </Section>
        </>
      )}
    </Page>
  );
}

interface RunsProps {
  readonly runs: ImportsQuery['importRuns'];
  readonly isLoading: boolean;
  onMore(after: string): void;
}

function Runs({ runs: { nodes, pageInfo }, isLoading, onMore }: RunsProps) {
  if (nodes.length === 0) {
    return (
      <EmptyState title="Nothing was imported yet">
        <p>Begin with the register of schools, then the links, then the measures.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <RunTable runs={nodes} />
      {pageInfo.hasNextPage && (
        <ShowMore
          noun="imports"
          shown={nodes.length}
          pending={isLoading}
          onMore={() => onMore(pageInfo.endCursor ?? '')}
        />
      )}
    </>
  );
}
