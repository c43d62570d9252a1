import { turns, turnWords, type Turn } from '@pathways/domain/meetings';
import { Button, classNames, Notice, Row, Switch } from '@pathways/ui';
import { useEffect, useRef, useState } from 'react';
import type { ClockPress, MeetingFieldsFragment } from '../gql/graphql.js';
import { useVerb } from '../shell/useVerb.js';
import styles from './Clock.module.css';
import { TurnClockDocument } from './meeting-verbs.documents.js';
import { keyPresses, leftWords, soundSoftly, toClock, useSecondsLeft } from './useClock.js';

interface RunningClockProps {
  meeting: MeetingFieldsFragment;
  clock: NonNullable<MeetingFieldsFragment['clock']>;
}

/** Space pauses, the arrows turn; keys that write somewhere are left alone. */
function useKeys(run: (press: ClockPress | 'toggle') => void): void {
  const newest = useRef(run);
  newest.current = run;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const press = keyPresses[event.key];
      const isElsewhere =
        event.target instanceof Element && event.target.closest('input, textarea, select, button, a');
      if (!press || isElsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      newest.current(press);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}

/** Once a turn, when its time is over. */
function useSound(isOn: boolean, isOver: boolean, turn: string): void {
  const sounded = useRef('');
  useEffect(() => {
    if (!isOver || sounded.current === turn) return;
    sounded.current = turn;
    if (isOn) soundSoftly();
  }, [isOn, isOver, turn]);
}

/** The turn in large letters, its rule, and what is left of it. */
export function RunningClock({ meeting, clock }: RunningClockProps) {
  const { turn } = toClock(clock);
  const left = useSecondsLeft(clock, meeting.serverNow);
  const [hasSound, setSound] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [press, isPressing] = useVerb(TurnClockDocument);
  const isPaused = !clock.runningSince;
  const isOver = left <= 0;
  useSound(hasSound, isOver, turn);
  const run = (wanted: ClockPress | 'toggle') => {
    if (isPressing || !meeting.viewerCanTurnClock) return;
    const what = wanted === 'toggle' ? (isPaused ? 'RESUME' : 'PAUSE') : wanted;
    void press({ meetingId: meeting.id, press: what, seen: clock.number }).then(setFault);
  };
  useKeys(run);
  const next = turns[turns.indexOf(turn) + 1];
  return (
    <div className={styles['clock']} data-over={isOver || undefined}>
      {fault && <Notice tone="warning">{fault}</Notice>}
      <Turns turn={turn} />
      <p className={styles['presenter']}>{clock.presenter.name} presents</p>
      <h2 className={styles['title']}>{turnWords[turn].title}</h2>
      <p className={styles['left']} role="timer" aria-live="off">
        {leftWords(left)}
        {isPaused && <span className={styles['state']}> paused</span>}
      </p>
      <p className={styles['rule']}>{turnWords[turn].rule}</p>
      <p role="status" className={styles['state']}>
        {isOver ? 'The time of this turn is over.' : ''}
      </p>
      {meeting.viewerCanTurnClock && (
        <Row>
          <Button onPress={() => run('toggle')}>{isPaused ? 'Go on' : 'Pause'}</Button>
          <Button tone="primary" icon="next" onPress={() => run('NEXT')}>
            {next ? `Next: ${turnWords[next].title}` : 'Finish'}
          </Button>
          {turn !== 'present' && (
            <Button tone="quiet" onPress={() => run('BACK')}>
              Back
            </Button>
          )}
          <Button tone="quiet" onPress={() => run('END')}>
            End the clock
          </Button>
        </Row>
      )}
      <Switch
        label="A soft sound when a turn is over"
        hint="On this device only. Space pauses, the arrow keys turn."
        isSelected={hasSound}
        onChange={setSound}
      />
    </div>
  );
}

function Turns({ turn }: { turn: Turn }) {
  return (
    <ol className={styles['turns']} aria-label="Turns">
      {turns.map(one => (
        <li
          key={one}
          className={classNames(styles['turn'], one === turn && styles['current'])}
          aria-current={one === turn ? 'step' : undefined}
        >
          {turnWords[one].title}
        </li>
      ))}
    </ol>
  );
}
