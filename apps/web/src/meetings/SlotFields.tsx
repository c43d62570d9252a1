import { Button, Stack, Tag, TextField } from '@pathways/ui';
import type { WallTimeInput } from '../gql/graphql.js';
import { dayWords } from '../schools/day-words.js';
import styles from './Meetings.module.css';

export interface Marked {
  readonly day: string;
  readonly marks: readonly string[];
}

interface SlotFieldsProps {
  slots: readonly WallTimeInput[];
  onChange: (slots: readonly WallTimeInput[]) => void;
  suggested: readonly WallTimeInput[];
  marked: readonly Marked[];
  atMost: number;
}

const isSame = (a: WallTimeInput, b: WallTimeInput): boolean => a.day === b.day && a.time === b.time;

/** The times that are proposed: suggested ones at one press, others by hand, each with what stands against its day. */
export function SlotFields({ slots, onChange, suggested, marked, atMost }: SlotFieldsProps) {
  const open = suggested.filter(slot => !slots.some(one => isSame(one, slot)));
  const change = (place: number, part: Partial<WallTimeInput>) =>
    onChange(slots.map((slot, at) => (at === place ? { ...slot, ...part } : slot)));
  return (
    <Stack>
      {open.length > 0 && (
        <div className={styles['suggestions']} role="group" aria-label="Days that suit every authority">
          <p>No member school has a holiday on these days:</p>
          {open.map(({ day, time }) => (
            <Button key={`${day} ${time}`} icon="plus" onPress={() => onChange([...slots, { day, time }])}>
              {dayWords(day)}, {time}
            </Button>
          ))}
        </div>
      )}
      {slots.map((slot, place) => (
        <fieldset key={place} className={styles['slot']}>
          <legend>Time {place + 1}</legend>
          <TextField label="Day" type="date" value={slot.day} onChange={day => change(place, { day })} />
          <TextField label="Time" type="time" value={slot.time} onChange={time => change(place, { time })} />
          <Marks marks={marked.find(({ day }) => day === slot.day)?.marks ?? []} />
          <Button
            tone="quiet"
            icon="trash"
            aria-label={`Take it away: time ${place + 1}`}
            onPress={() => onChange(slots.filter((_, at) => at !== place))}
          >
            Take it away
          </Button>
        </fieldset>
      ))}
      {slots.length < atMost && (
        <div>
          <Button icon="plus" onPress={() => onChange([...slots, { day: '', time: '15:45' }])}>
            {slots.length === 0 ? 'Choose a time yourself' : 'Another time'}
          </Button>
        </div>
      )}
    </Stack>
  );
}

/** In the page from the start, so that a screen reader is told when a holiday is chosen. */
export function Marks({ marks }: { marks: readonly string[] }) {
  return (
    <span role="status" className={styles['marks']}>
      {marks.map(mark => (
        <Tag key={mark} tone="warning">
          {mark}
        </Tag>
      ))}
    </span>
  );
}
