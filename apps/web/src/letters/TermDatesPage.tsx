import { useQuery } from '@apollo/client/react';
import { EmptyState, FailedState, Loading, Page, Section, ShowMore, Skeleton, Table } from '@pathways/ui';
import type { TermDatesQuery } from '../gql/graphql.js';
import { dayWords } from '../schools/day-words.js';
import { ImportTermDates } from './ImportTermDates.js';
import { TermDatesDocument } from './term-dates.documents.js';

/** When schools are closed, so that no mail comes then; administrators import it. */
export function TermDatesPage() {
  const { data, error, loading, refetch, fetchMore } = useQuery(TermDatesDocument, {
    variables: { after: null },
    fetchPolicy: 'cache-and-network',
  });
  const more = () =>
    void fetchMore({
      variables: { after: data?.closedDays.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...fetchMoreResult,
        closedDays: {
          ...fetchMoreResult.closedDays,
          nodes: [...before.closedDays.nodes, ...fetchMoreResult.closedDays.nodes],
        },
      }),
    });
  return (
    <Page
      title="Term dates"
      lead="Days on which schools are closed. No mail comes then, nor at weekends and on bank holidays, unless somebody chose otherwise."
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading term dates">
          <Skeleton height="24rem" />
        </Loading>
      )}
      {data?.viewerCanImportTermDates && (
        <Section title="Import a file">
          <ImportTermDates onImported={() => void refetch()} />
        </Section>
      )}
      {data && (
        <Section title="From today on">
          <ClosedDaysTable days={data.closedDays.nodes} />
          {data.closedDays.pageInfo.hasNextPage && (
            <ShowMore shown={data.closedDays.nodes.length} noun="entries" onMore={more} />
          )}
        </Section>
      )}
    </Page>
  );
}

function ClosedDaysTable({ days }: { readonly days: TermDatesQuery['closedDays']['nodes'] }) {
  return (
    <Table
      caption="Closed days"
      hideCaption
      columns={[
        { id: 'name', label: 'What', cell: day => day.name },
        { id: 'authority', label: 'Authority', cell: day => day.authorityName ?? 'All of England' },
        { id: 'from', label: 'First day', cell: day => dayWords(day.from) },
        { id: 'to', label: 'Last day', cell: day => dayWords(day.to) },
      ]}
      rows={days}
      rowKey={day => day.id}
      empty={
        <EmptyState title="No term dates yet">
          <p>
            Authorities publish theirs. Until they are imported, only weekends and the bank holidays of
            England are kept free.
          </p>
        </EmptyState>
      }
    />
  );
}
