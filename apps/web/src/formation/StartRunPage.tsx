import { useQuery } from '@apollo/client/react';
import { ButtonLink, EmptyState, FailedState, Loading, Page, RefusedState, Skeleton } from '@pathways/ui';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.js';
import { StartRunForm } from './StartRunForm.js';

export const StartRunDocument = graphql(`
  query StartRun($slug: String!) {
    programme(slug: $slug) {
      id
      slug
      name
      viewerCanForm
      cycles {
        id
        name
      }
      poolCounts {
        phase
        laCode
        authority
        count
      }
    }
  }
`);

/** Where a run is described before it is started: for which cycle and phase, by which likeness. */
export function StartRunPage() {
  const { slug = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(StartRunDocument, { variables: { slug } });
  const programme = data?.programme;
  const crumbs = [
    { label: 'Programmes', href: '/programmes' },
    ...(programme ? [{ label: programme.name, href: `/programmes/${programme.slug}` }] : []),
  ];
  return (
    <Page
      title="Form groups"
      lead="A run proposes groups of like schools across authorities and trusts. Nobody is told until you release a group."
      breadcrumbs={crumbs}
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading the programme">
          <Skeleton height="40rem" />
        </Loading>
      )}
      {data && !programme?.viewerCanForm && (
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
      )}
      {programme?.viewerCanForm && programme.cycles.length === 0 && (
        <EmptyState title="Plan a cycle first" icon="calendar">
          <p>
            Groups are formed for a cycle: its days and the prompt sheet that its discussions are held on.
          </p>
        </EmptyState>
      )}
      {programme?.viewerCanForm && programme.cycles.length > 0 && (
        <StartRunForm programme={programme} cycles={programme.cycles} counts={programme.poolCounts} />
      )}
    </Page>
  );
}
