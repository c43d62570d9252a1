import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Row,
  Section,
  Skeleton,
  Stack,
} from '@pathways/ui';
import { useParams } from 'react-router';
import type { ExchangeQuery } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { ExchangeDocument, LossParts } from './exchange.documents.js';
import { ExcerptDownloads } from './ExcerptDownloads.js';
import { ImportFile } from './ImportFile.js';
import { LossTable } from './LossTable.js';

type Report = NonNullable<ExchangeQuery['exchangeReport']>;

const lead =
  'Take the codebook and the coded talk to other tools for qualitative research, and bring their work back. Every file with schools’ words in it is noted, and a school that takes its words back is told of it.';

/** Research files of a programme, out and in. */
export function ExchangePage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(ExchangeDocument, {
    variables: { programmeId: id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return (
      <Page title="Exchange with other tools" lead={lead}>
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading what may leave">
            <Skeleton height="36rem" />
          </Loading>
        )}
      </Page>
    );
  }
  if (!data.exchangeReport) {
    return (
      <Page title="Exchange with other tools">
        <RefusedState title="There is nothing here for you to exchange">
          <p>Either this programme does not exist, or you are none of its researchers.</p>
        </RefusedState>
      </Page>
    );
  }
  return <Open report={data.exchangeReport} onImported={() => void refetch()} />;
}

function Open({ report, onImported }: { report: Report; onImported: () => void }) {
  return (
    <Page
      kicker={report.programmeName}
      title="Exchange with other tools"
      lead={lead}
      breadcrumbs={[{ label: 'Research', href: '/research' }]}
    >
      <Section
        title="Take out"
        lead={`${report.codes} codes; ${report.codings} codings in ${report.sources} contributions that are open to research at this moment.`}
      >
        {report.codes === 0 ? (
          <EmptyState title="Nothing to take yet">
            <p>Add codes and code some talk first, or bring a codebook from another tool.</p>
          </EmptyState>
        ) : (
          <TakeOut report={report} />
        )}
      </Section>
      <Section title="Bring in" lead="Nothing is changed before you have seen what it would do.">
        <ImportFile programmeId={report.id} onImported={onImported} />
      </Section>
    </Page>
  );
}

function TakeOut({ report }: { report: Report }) {
  return (
    <Stack>
      <Row gap="s">
        <ButtonLink href={`/api/exchange/${report.id}/codebook.qdc`} download>
          Codebook (.qdc)
        </ButtonLink>
        <ButtonLink href={`/api/exchange/${report.id}/project.qdpx`} download>
          Project (.qdpx)
        </ButtonLink>
        <ExcerptDownloads programmeId={report.id} />
      </Row>
      <LossTable caption="What stays behind" losses={readFragment(LossParts, report.losses)} />
    </Stack>
  );
}
