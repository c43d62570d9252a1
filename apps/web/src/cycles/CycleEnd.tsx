import { Button, ButtonLink, Row, Section, Stack, TimeStamp } from '@pathways/ui';
import { dayWords } from '../schools/day-words.js';
import styles from './CycleEnd.module.css';
import type { CycleSeen } from './cycle-words.js';
import { CycleReopenings } from './CycleReopenings.js';
import { EndCycleDialog } from './EndCycleDialog.js';
import { ReopenCycleDialog } from './ReopenCycleDialog.js';

interface CycleEndProps {
  readonly cycle: CycleSeen;
  onChanged(): void;
}

const rounds = (count: number): string => (count === 1 ? 'one round' : `${count} rounds`);

/** When and how it ends, and what that means; or what it came to. */
export function CycleEnd({ cycle, onChanged }: CycleEndProps) {
  const { outcome, viewerCanSetUp, hasBegun } = cycle;
  return (
    <Section
      title={outcome ? 'What it came to' : cycle.isOver ? 'It is over' : 'How it ends'}
      actions={
        viewerCanSetUp &&
        hasBegun && (
          <EndCycleDialog
            cycle={cycle}
            trigger={
              <Button>
                {outcome ? 'Put it better' : cycle.isOver ? 'Say what it came to' : 'End the cycle'}
              </Button>
            }
            onChanged={onChanged}
          />
        )
      }
    >
      <Stack gap="s">
        {outcome && <p className={styles['outcome']}>{outcome}</p>}
        <p className={styles['quiet']}>
          {outcome && cycle.endedAt ? (
            <>
              Ended <TimeStamp at={cycle.endedAt} form="day" />
              {cycle.endedBy && ` by ${cycle.endedBy}`}. Its rooms, minutes and figures stay readable.
            </>
          ) : cycle.isOver ? (
            'Nobody has said yet what it came to. Its rooms, minutes and figures stay readable.'
          ) : (
            `It ends by itself after ${dayWords(cycle.endsOn)}. A coordinator may end it earlier, with what it came to. Its rooms, minutes and figures stay readable.`
          )}
        </p>
        <p className={styles['quiet']}>
          {roundsWords(cycle)} A round is closed with its own outcome by whoever runs the group.
        </p>
        <Row>
          <ButtonLink href={`/programmes/${cycle.programmeSlug}/overview?cycle=${cycle.id}&show=report`}>
            The report
          </ButtonLink>
          {viewerCanSetUp && outcome && <ReopenCycleDialog cycle={cycle} onChanged={onChanged} />}
        </Row>
        <CycleReopenings reopenings={cycle.reopenings} />
      </Stack>
    </Section>
  );
}

function roundsWords({ openRounds, closedRounds }: CycleSeen): string {
  if (openRounds + closedRounds === 0) return 'No round has begun.';
  if (openRounds === 0)
    return closedRounds === 1 ? 'Its one round is closed.' : `All of its ${closedRounds} rounds are closed.`;
  return closedRounds === 0
    ? `${capital(rounds(openRounds))} still open.`
    : `${capital(rounds(closedRounds))} closed, ${rounds(openRounds)} still open.`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
