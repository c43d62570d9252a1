import { useQuery } from '@apollo/client/react';
import { Button, Dialog, FailedState, Loading, Section, Stack, TimeStamp } from '@pathways/ui';
import { Paragraphs } from './Paragraphs.js';
import type { Contribution } from './room.documents.js';
import { RevisionsDocument } from './verb.documents.js';

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

function Revisions({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(RevisionsDocument, {
    variables: { contribution: id },
    fetchPolicy: 'network-only',
  });
  if (loading && !data) return <Loading label="Loading the history" />;
  if (error || !data) return <FailedState onRetry={() => void refetch()} />;
  if (!data.contributionRevisions) return <p>This contribution was deleted, and its history with it.</p>;
  return (
    <Stack gap="l">
      {[...data.contributionRevisions].reverse().map(({ number, body, writtenAt }) => (
        <Section key={number} title={number === 1 ? 'As first written' : `Revision ${number}`} level={3}>
          <p>
            <TimeStamp at={writtenAt} form="full" />
          </p>
          <Paragraphs text={body} />
        </Section>
      ))}
    </Stack>
  );
}
