import { Disclosure, TimeStamp } from '@pathways/ui';
import { diffWordsWithSpace } from 'diff';
import type { MakingPartsFragment } from '../gql/graphql.js';
import styles from './Making.module.css';

type Compared = NonNullable<MakingPartsFragment['changes']>;

/** What reads otherwise than in the text that was decided about last, word by word. */
export function Changes({ compared }: { compared: Compared }) {
  const { changes, since } = compared;
  const count = changes.length === 1 ? 'one part' : `${changes.length} parts`;
  return (
    <Disclosure
      level={2}
      title={
        changes.length === 0
          ? 'Nothing changed since the last review'
          : `Changed since the last review: ${count}`
      }
      defaultExpanded={changes.length > 0 && changes.length < 6}
    >
      <p className={styles['quiet']}>
        Compared with the text that was decided about <TimeStamp at={since} />.
      </p>
      {changes.map(({ where, before, after }) => (
        <div key={where} className={styles['change']}>
          <strong>{where}</strong>
          <p className={styles['words']}>
            {diffWordsWithSpace(before, after).map((part, at) => {
              if (part.added) return <ins key={at}>{part.value}</ins>;
              if (part.removed) return <del key={at}>{part.value}</del>;
              return <span key={at}>{part.value}</span>;
            })}
          </p>
        </div>
      ))}
    </Disclosure>
  );
}
