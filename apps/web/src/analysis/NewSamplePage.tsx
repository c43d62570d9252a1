import { useQuery } from '@apollo/client/react';
import { EmptyState, FailedState, Loading, Page, RefusedState, Skeleton } from '@pathways/ui';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.js';
import { SampleForm } from './SampleForm.js';

export const SampleChoicesDocument = graphql(`
  query SampleChoices($programmeId: ID!) {
    sampleChoices(programmeId: $programmeId) {
      researchers {
        id
        name
      }
      groups {
        id
        name
        contributions
      }
      sections {
        id
        heading
        contributions
      }
      phases {
        phase
        contributions
      }
      contributions
      uncoded
    }
  }
`);

/** A new set: drawn by a seed or chosen by hand, for which coders. */
export function NewSamplePage() {
  const { programmeId = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(SampleChoicesDocument, { variables: { programmeId } });
  const choices = data?.sampleChoices;
  return (
    <Page
      title="A new sample set"
      kicker="Blind coding"
      breadcrumbs={[{ label: 'Analysis', href: `/analysis?programme=${programmeId}` }]}
      lead="Its coders see the contributions, and of the codes on them only their own, until all have finished."
    >
      {!data && error && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading the talk">
          <Skeleton height="36rem" />
        </Loading>
      )}
      {data && !choices && (
        <RefusedState title="Sample sets are for researchers">
          <p>You are no researcher of this programme.</p>
        </RefusedState>
      )}
      {choices?.contributions === 0 && (
        <EmptyState title="No talk is open to research yet">
          <p>
            Authors open each of their contributions themselves, in groups whose charter lets researchers in.
          </p>
        </EmptyState>
      )}
      {choices && choices.contributions > 0 && <SampleForm programmeId={programmeId} choices={choices} />}
    </Page>
  );
}
