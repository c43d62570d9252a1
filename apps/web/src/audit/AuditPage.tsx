import { useQuery } from '@apollo/client/react';
import { ButtonLink, EmptyState, FailedState, Loading, Page, ShowMore, Skeleton } from '@pathways/ui';
import { useAddress } from '../address.js';
import { graphql } from '../gql/index.js';
import type { AuditLogQuery } from '../gql/graphql.js';
import { AuditFilters } from './AuditFilters.js';
import { AuditTable } from './AuditTable.js';

export const AuditLogDocument = graphql(`
  query AuditLog($programmeId: ID, $kind: String, $from: String, $until: String, $after: String) {
    auditKinds {
      kind
      words
    }
    auditEntries(
      programmeId: $programmeId
      kind: $kind
      from: $from
      until: $until
      first: 50
      after: $after
    ) {
      nodes {
        id
        ...AuditLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const joined = (shown: AuditLogQuery, next: AuditLogQuery): AuditLogQuery => ({
  ...next,
  auditEntries: {
    ...next.auditEntries,
    nodes: [...shown.auditEntries.nodes, ...next.auditEntries.nodes],
  },
});

/** Who did what to what, as far as it concerns whoever looks: whole for administrators. */
export function AuditPage() {
  const { asked, change } = useAddress();
  const narrowed = { kind: asked('kind'), from: asked('from'), until: asked('until') };
  const programmeId = asked('programme');
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(AuditLogDocument, {
    variables: {
      programmeId: programmeId || null,
      kind: narrowed.kind || null,
      from: narrowed.from || null,
      until: narrowed.until || null,
    },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? (error ? undefined : previousData);
  const file = new URLSearchParams(
    Object.entries({ ...narrowed, programmeId }).filter(([, value]) => value !== ''),
  ).toString();
  return (
    <Page
      title="Who did what"
      lead="Every change is noted here as it is made, and no note is ever altered. It holds names, never words."
      actions={<ButtonLink href={`/api/exports/audit/log.csv?${file}`}>Download as CSV</ButtonLink>}
    >
      <AuditFilters narrowed={narrowed} kinds={shown?.auditKinds ?? []} onNarrow={change} />
      {error && !shown && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!shown && !error && (
        <Loading label="Loading the log">
          <Skeleton height="40rem" />
        </Loading>
      )}
      {shown && shown.auditEntries.nodes.length === 0 && (
        <EmptyState icon="search" title="Nothing of that kind is noted">
          <p>You see what you did yourself and what concerns you, your school and your groups.</p>
        </EmptyState>
      )}
      {shown && shown.auditEntries.nodes.length > 0 && <AuditTable entries={shown.auditEntries.nodes} />}
      {shown?.auditEntries.pageInfo.hasNextPage && (
        <ShowMore
          noun="entries"
          shown={shown.auditEntries.nodes.length}
          pending={loading}
          onMore={() =>
            void fetchMore({
              variables: { after: shown.auditEntries.pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
            })
          }
        />
      )}
    </Page>
  );
}
