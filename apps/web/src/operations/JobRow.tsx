import { useMutation } from '@apollo/client/react';
import { Button, ListRow, Row, showToast, Tag, TimeStamp } from '@pathways/ui';
import type { OperationsQuery } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { kindWords, stateTones, stateWords } from './job-words.js';
import { GiveUpJobDocument, RetryJobDocument } from './operations.documents.js';

export type Job = NonNullable<OperationsQuery['jobs']>['nodes'][number];

const failed = (error: Error) => ({ data: undefined, error });

export function JobRow({ job, onSettled }: { readonly job: Job; onSettled(): void }) {
  const title = kindWords(job.kind);
  return (
    <ListRow
      title={title}
      detail={
        <>
          <span>
            Added <TimeStamp at={job.addedAt} />
            {job.state !== 'FAILED' && (
              <>
                {' '}
                · due <TimeStamp at={job.dueAt} />
              </>
            )}
            {job.attempts > 0 && ` · tried ${job.attempts} of ${job.mostAttempts} times`}
          </span>
        </>
      }
      end={<Tag tone={stateTones[job.state]}>{stateWords[job.state]}</Tag>}
    >
      {job.lastError && <p>{job.lastError}</p>}
      {(job.state === 'FAILED' || job.state === 'RETRYING') && (
        <SettleButtons id={job.id} title={title} onSettled={onSettled} />
      )}
    </ListRow>
  );
}

interface SettleProps {
  readonly id: string;
  readonly title: string;
  onSettled(): void;
}

function SettleButtons({ id, title, onSettled }: SettleProps) {
  const [retry, retrying] = useMutation(RetryJobDocument);
  const [giveUp, givingUp] = useMutation(GiveUpJobDocument);
  const tell = (refused: string | null, done: string) => {
    showToast(refused ? { text: refused, tone: 'danger' } : { text: done, tone: 'success' });
    onSettled();
  };
  const tryNow = async () => {
    const { data, error } = await retry({ variables: { id } }).catch(failed);
    tell(refusalOf(data?.retryJob, error), 'It is tried now');
  };
  const end = async () => {
    const { data, error } = await giveUp({ variables: { id } }).catch(failed);
    tell(refusalOf(data?.giveUpJob, error), 'It was given up');
  };
  return (
    <Row>
      <Button pending={retrying.loading} aria-label={`Try now: ${title}`} onPress={() => void tryNow()}>
        Try now
      </Button>
      <Button
        tone="quiet"
        pending={givingUp.loading}
        aria-label={`Give up: ${title}`}
        onPress={() => void end()}
      >
        Give up
      </Button>
    </Row>
  );
}
