import { Button } from '@pathways/ui';
import type { ReplanWay } from '../gql/graphql.js';
import { counted } from './offer-words.js';
import type { ReplanWays } from './Replan.js';
import styles from './ReleaseGroupCard.module.css';

const wayWords: Readonly<Record<ReplanWay, string>> = {
  AMONG_THOSE_LEFT: 'Among those left',
  FEWEST_MOVES: 'Fewest moves',
  MOST_ALIKE: 'Most alike',
};

interface ReplanOptionProps {
  readonly option: ReplanWays['options'][number];
  readonly isTaking: boolean;
  onTake(): void;
}

/** One way: the groups as they would be, who is disturbed by it, and what it costs in likeness. */
export function ReplanOption({ option, isTaking, onTake }: ReplanOptionProps) {
  const { way, groups, moved, leftOut, toAsk, change } = option;
  const names = (schools: readonly { name: string }[]) => schools.map(({ name }) => name).join(', ');
  return (
    <article className={styles['card']} aria-label={wayWords[way]}>
      <header className={styles['head']}>
        <h3>{wayWords[way]}</h3>
        <span className={styles['soft']}>
          {counted(toAsk.length, 'school')} to ask again · total unlikeness {change > 0 ? '+' : '−'}
          {Math.abs(change).toFixed(2)}
        </span>
      </header>
      <ul className={styles['schools']} role="list">
        {groups.map(({ groupId, name, schools }) => (
          <li key={groupId ?? names(schools)} className={styles['school']}>
            <strong>{name}</strong>
            <span>{schools.length > 0 ? names(schools) : 'is no more'}</span>
          </li>
        ))}
      </ul>
      <p className={styles['soft']}>
        {moved.length > 0
          ? `Disturbs ${names(moved)}, whose group nobody declined.`
          : 'Disturbs no group but those that were declined.'}
        {leftOut.length > 0 && ` Leaves ${names(leftOut)} without a group.`}
      </p>
      <div>
        <Button pending={isTaking} pendingLabel="Planning again" onPress={onTake}>
          Plan like this
        </Button>
      </div>
    </article>
  );
}
