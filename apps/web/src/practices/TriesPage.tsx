import { useQuery } from '@apollo/client/react';
import { ButtonLink, EmptyState, FailedState, Loading, Page, Skeleton, Stack } from '@pathways/ui';
import { readFragment } from '../gql/index.js';
import { OwnTriesDocument, OwnTryParts } from './try.documents.js';
import { OwnTryCard } from './OwnTryCard.js';

const lead =
  'What your school reported of practices in the library. A report is yours: correct it, or take it back.';

/** A school's own reports, to correct and to take back. */
export function TriesPage() {
  const { data, error, loading, refetch } = useQuery(OwnTriesDocument, { fetchPolicy: 'cache-and-network' });
  const tries = readFragment(OwnTryParts, data?.ownTries ?? []);
  return (
    <Page
      title="What we tried"
      lead={lead}
      actions={<ButtonLink href="/library">Open the library</ButtonLink>}
    >
      {!data ? (
        error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading your reports">
            <Skeleton height="24rem" />
          </Loading>
        )
      ) : tries.length === 0 ? (
        <EmptyState title="Nothing is reported yet">
          <p>
            Open a practice in the library and choose “We tried this”. A try that changed nothing helps others
            as much as one that worked.
          </p>
        </EmptyState>
      ) : (
        <Stack>
          {tries.map(tried => (
            <OwnTryCard key={tried.id} tried={tried} />
          ))}
        </Stack>
      )}
    </Page>
  );
}
