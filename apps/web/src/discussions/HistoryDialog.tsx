import { useQuery } from '@apollo/client/react';
import { Button, Dialog, Disclosure, FailedState, Loading, Section, Stack, TimeStamp } from '@pathways/ui';
import type { RevisionsQuery } from '../gql/graphql.js';
import type { Contribution } from './room.documents.js';
import { TalkText } from './TalkText.js';
import { RevisionsDocument } from './verb.documents.js';
import { WordDiff } from './WordDiff.js';

/** Every revision, the newest first: what was changed is never hidden. */
export function HistoryDialog({ contribution }: { contribution: Contribution }) {
  return (
    <Dialog
      title={`How ${contribution.authorName}’s contribution changed`}
      width="wide"
      trigger={
        <Button tone="quiet" aria-label={`See the history of ${contribution.authorName}’s contribution`}>
          See the history
        </Button>
      }
    >
      <Revisions id={contribution.id} />
    </Dialog>
  );
}

type Revision = NonNullable<RevisionsQuery['contributionRevisions']>[number];

function Revisions({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(RevisionsDocument, {
    variables: { contribution: id },
    fetchPolicy: 'network-only',
  });
  if (loading && !data) return <Loading label="Loading the history" />;
  if (error || !data) return <FailedState onRetry={() => void refetch()} />;
  if (!data.contributionRevisions) return <p>This contribution was deleted, and its history with it.</p>;
  const newestFirst = [...data.contributionRevisions].reverse();
  return (
    <Stack gap="l">
      {newestFirst.map((revision, place) => (
        <RevisionView key={revision.number} revision={revision} before={newestFirst[place + 1]} />
      ))}
    </Stack>
  );
}

/** One revision: what changed since the one before it, and the whole of it. */
function RevisionView({ revision, before }: { revision: Revision; before: Revision | undefined }) {
  const { number, document, writtenAt } = revision;
  return (
    <Section title={number === 1 ? 'As first written' : `Revision ${number}`} level={3}>
      <p>
        <TimeStamp at={writtenAt} form="full" />
      </p>
      {before ? (
        <>
          <WordDiff before={before.document} after={document} />
          <Disclosure title={`The whole of revision ${number}`} level={4}>
            <TalkText document={document} />
          </Disclosure>
        </>
      ) : (
        <TalkText document={document} />
      )}
    </Section>
  );
}
