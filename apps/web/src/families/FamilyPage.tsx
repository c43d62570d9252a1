import { useQuery } from '@apollo/client/react';
import { ButtonLink, FailedState, Loading, Page, RefusedState, Skeleton } from '@pathways/ui';
import { useParams } from 'react-router';
import { FamilyDocument } from './family.documents.js';
import { FamilyView } from './FamilyView.js';

/** `/families/:id`: who is in the family, and what its published figures show. */
export function FamilyPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(FamilyDocument, { variables: { id } });
  if (data?.family) return <FamilyView family={data.family} onChanged={() => void refetch()} />;
  if (data) return <FamilyRefused />;
  return (
    <Page title="Family">
      {error && !loading ? (
        <FailedState onRetry={() => void refetch().catch(() => undefined)} isRetrying={loading} />
      ) : (
        <Loading label="Loading the family">
          <Skeleton height="60rem" />
        </Loading>
      )}
    </Page>
  );
}

function FamilyRefused() {
  return (
    <Page title="This family is not open to you">
      <RefusedState
        title="It does not exist, or it is not for you to see"
        action={<ButtonLink href="/">See your groups</ButtonLink>}
      >
        <p>
          A family is open to the people of its schools, to those who facilitate it and to the coordinators of
          its programme.
        </p>
      </RefusedState>
    </Page>
  );
}
