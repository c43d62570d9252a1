import { safeguardingPointer } from '@pathways/domain/safeguarding';
import { TimeStamp } from '@pathways/ui';
import type { WordReadingFieldsFragment } from '../gql/graphql.js';
import { hidingFlag, standingFlag, whoRaised, type SeenFlag } from './flag-words.js';
import styles from './Flags.module.css';

interface FlagStandingProps {
  flags: readonly SeenFlag[];
  readings: readonly WordReadingFieldsFragment[];
  isHidden: boolean;
  /** As it begins a line. */
  what?: string;
  judge?: string;
}

const openers = {
  COORDINATOR: 'coordinator',
  FACILITATOR: 'facilitator',
  EDITOR: 'editor',
  RESEARCHER: 'researcher',
} as const;

/** Who flagged it and why, who has looked, and what was decided: everything but the words. */
export function FlagStanding(props: FlagStandingProps) {
  const { flags, readings, isHidden, what = 'This contribution', judge = 'The facilitator' } = props;
  const flag = isHidden ? hidingFlag(flags) : standingFlag(flags);
  if (!flag) return null;
  return (
    <div className={styles['standing']}>
      <p className={styles['headline']}>{isHidden ? `${what} is hidden.` : `${what} was flagged.`}</p>
      <p>
        {whoRaised(flag)} flagged it, <TimeStamp at={flag.raisedAt} />: “{flag.title}”.
      </p>
      <Decision flag={flag} isHidden={isHidden} judge={judge} />
      {readings.map(reading => (
        <p key={reading.readAt}>
          {reading.readBy ?? 'Somebody'}, the {openers[reading.role]}, read it because of the flag,{' '}
          <TimeStamp at={reading.readAt} />: “{reading.because}”
        </p>
      ))}
      {flag.clause === 'PUPIL' && isHidden && <p className={styles['pointer']}>{safeguardingPointer}</p>}
    </div>
  );
}

function Decision({ flag, isHidden, judge }: { flag: SeenFlag; isHidden: boolean; judge: string }) {
  if (flag.outcome === 'KEPT_HIDDEN') {
    return (
      <p>
        {flag.settledBy} decided that it stays hidden: “{flag.because}”
      </p>
    );
  }
  if (flag.rewordAskedAt) {
    return (
      <p>
        {flag.settledBy} asked the author for other words: “{flag.because}”
      </p>
    );
  }
  return <p>{isHidden ? 'Nobody reads its words until this is settled.' : `${judge} will look at it.`}</p>;
}
