import { useQuery } from '@apollo/client/react';
import {
  FactList,
  FailedState,
  Loading,
  Notice,
  Page,
  RefusedState,
  Section,
  Skeleton,
  TimeStamp,
} from '@pathways/ui';
import { useParams } from 'react-router';
import type { SamplePartsFragment } from '../gql/graphql.js';
import { graphql, readFragment } from '../gql/index.js';
import { ComparisonSection } from './ComparisonSection.js';
import { CloseDialog, FinishDialog } from './SampleActions.js';
import { SampleRooms } from './SampleRooms.js';
import { SampleParts } from './sample.documents.js';
import { waitingFor } from './sample-words.js';

export const SampleDocument = graphql(`
  query Sample($id: ID!) {
    sample(id: $id) {
      id
      ...SampleParts
    }
  }
`);

/** One sample set: to its coders what is left to do, afterwards how they compare. */
export function SamplePage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(SampleDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data)
    return (
      <Page title="Sample set">
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading the sample set">
            <Skeleton height="36rem" />
          </Loading>
        )}
      </Page>
    );
  if (!data.sample)
    return (
      <Page title="Sample set">
        <RefusedState title="There is no such set for you">
          <p>Either it does not exist, or you are no researcher of its programme.</p>
        </RefusedState>
      </Page>
    );
  return <Open sample={readFragment(SampleParts, data.sample)} />;
}

function Open({ sample }: { sample: SamplePartsFragment }) {
  return (
    <Page
      kicker={`Blind coding · ${sample.programmeName}`}
      title={sample.name}
      breadcrumbs={[{ label: 'Analysis', href: `/analysis?programme=${sample.programmeId}` }]}
      lead={
        sample.openedAt
          ? 'The comparison is open: figures rest on the codes as they stood at that moment.'
          : 'Coded blind: a coder sees no code on these contributions but their own until all have finished.'
      }
      actions={
        <>
          {sample.viewerCanFinish && <FinishDialog sample={sample} />}
          {sample.viewerCanClose && <CloseDialog sampleId={sample.id} />}
        </>
      }
    >
      {sample.closedBecause && (
        <Notice tone="neutral">
          {sample.leadName} opened the comparison before everybody had finished: {sample.closedBecause}
        </Notice>
      )}
      {sample.viewerCanCompare ? <ComparisonSection sampleId={sample.id} /> : <SampleRooms sample={sample} />}
      <Facts sample={sample} />
    </Page>
  );
}

function Facts({ sample }: { sample: SamplePartsFragment }) {
  return (
    <Section title="How the set came about">
      <FactList
        facts={[
          {
            term: sample.isDrawn ? 'Drawn from' : 'How',
            value: sample.isDrawn
              ? `${sample.drawnFrom}, by the seed ${sample.seed ?? ''}`
              : 'chosen by hand',
          },
          { term: 'Contributions open to research now', value: sample.contributions },
          {
            term: 'Begun',
            value: (
              <>
                by {sample.leadName} <TimeStamp at={sample.startedAt} />
              </>
            ),
          },
          {
            term: 'Coders',
            value: (
              <ul>
                {sample.coders.map(({ name, finishedAt }) => (
                  <li key={name}>
                    {name}:{' '}
                    {finishedAt ? (
                      <>
                        finished <TimeStamp at={finishedAt} />
                      </>
                    ) : (
                      'has not finished'
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
          ...(sample.openedAt ? [] : [{ term: 'Now', value: waitingFor(sample) }]),
        ]}
      />
    </Section>
  );
}
