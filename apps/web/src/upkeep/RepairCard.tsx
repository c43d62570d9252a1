import { Card, Tag } from '@pathways/ui';
import type { ReactNode } from 'react';
import type { RepairFactsFragment } from '../gql/graphql.js';
import styles from './RepairCard.module.css';
import { costWords, groupsWords, movesWords } from './upkeep-words.js';

type MendedGroup = RepairFactsFragment['groups'][number];

interface RepairCardProps {
  readonly place: number;
  readonly repair: RepairFactsFragment;
  readonly action?: ReactNode;
}

const marks = { joins: 'Joins', goes: 'Goes', stays: null } as const;

function Group({ group }: { readonly group: MendedGroup }) {
  const gone = group.before.filter(({ urn }) => group.leaving.includes(urn));
  const rows = [
    ...group.after.map(school => ({
      ...school,
      mark: group.joining.includes(school.urn) ? ('joins' as const) : ('stays' as const),
    })),
    ...gone.map(school => ({ ...school, mark: 'goes' as const })),
  ];
  return (
    <div className={styles['group']}>
      <p className={styles['name']}>
        {group.name} {group.after.length === 0 && <Tag tone="warning">Ends</Tag>}
      </p>
      <ul className={styles['schools']} aria-label={`Schools of ${group.name}`}>
        {rows.map(({ urn, name, authority, mark }) => (
          <li key={urn} className={styles['school']} data-mark={mark}>
            <span>
              <span className={styles['title']}>{name}</span>
              <small>{authority}</small>
            </span>
            {marks[mark] && (
              <Tag tone={mark === 'joins' ? 'success' : 'neutral'} icon={mark === 'joins' ? 'plus' : 'minus'}>
                {marks[mark]}
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One way to mend what is the matter, as a diff of the groups that would change. */
export function RepairCard({ place, repair, action }: RepairCardProps) {
  const { sentence, costChange, moves, groups } = repair;
  return (
    <Card
      title={`Repair ${place}`}
      kicker={`${groupsWords(groups.length)}, ${movesWords(moves)}, ${costWords(costChange)}`}
      footer={action}
    >
      <p>{sentence}</p>
      <div className={styles['groups']}>
        {groups.map(group => (
          <Group key={group.groupId} group={group} />
        ))}
      </div>
    </Card>
  );
}
