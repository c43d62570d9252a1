import { useQuery } from '@apollo/client/react';
import { ButtonLink, FailedState, Loading, Page, RefusedState, Skeleton } from '@pathways/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.js';
import type { ImportOutcome, ImportRunQuery } from '../gql/graphql.js';
import { ImportReport } from './ImportReport.js';

export const ImportRunDocument = graphql(`
  query ImportRun($id: ID!, $outcome: ImportOutcome, $search: String, $after: String) {
    importRun(id: $id) {
      id
      fileName
      kind
      finishedAt
      startedAt
      startedBy
      imported
      changed
      unchanged
      skipped
      refusedBecause
      ignoredColumns
      lines(outcome: $outcome, search: $search, first: 50, after: $after) {
        totalCount
        nodes {
          line
          outcome
          subject
          reason
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const crumbs = [
  { label: 'Administration', href: '/administration' },
  { label: 'Imports', href: '/administration/imports' },
];

function joined(shown: ImportRunQuery, next: ImportRunQuery): ImportRunQuery {
  if (!shown.importRun || !next.importRun) return next;
  const nodes = [...shown.importRun.lines.nodes, ...next.importRun.lines.nodes];
  const totalCount = shown.importRun.lines.totalCount ?? null;
  return { importRun: { ...next.importRun, lines: { ...next.importRun.lines, nodes, totalCount } } };
}

/** The account of one file: its counts, its refusal, its report line by line. */
export function ImportPage() {
  const { id = '' } = useParams();
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [search, setSearch] = useState('');
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(ImportRunDocument, {
    variables: { id, outcome, search: search || null },
    notifyOnNetworkStatusChange: true,
  });
  const shown = data ?? (error ? undefined : previousData);
  if (!shown) {
    return (
      <Page title="Import" breadcrumbs={crumbs}>
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading the report">
            <Skeleton height="40rem" />
          </Loading>
        )}
      </Page>
    );
  }
  if (!shown.importRun) {
    return (
      <Page title="Import" breadcrumbs={crumbs}>
        <RefusedState action={<ButtonLink href="/">Go home</ButtonLink>} />
      </Page>
    );
  }
  return (
    <Page title={shown.importRun.fileName} kicker="Import" breadcrumbs={crumbs}>
      <ImportReport
        run={shown.importRun}
        isLoading={loading}
        narrowed={{ outcome, search }}
        onNarrow={changed => {
          if (changed.outcome !== undefined) setOutcome(changed.outcome);
          if (changed.search !== undefined) setSearch(changed.search);
        }}
        onMore={after =>
          void fetchMore({
            variables: { after },
            updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
          })
        }
      />
    </Page>
  );
}
