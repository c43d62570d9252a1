import { Tag, TextLink } from '@pathways/ui';
import type { CSSProperties } from 'react';
import styles from './EntryTree.module.css';
import { entryAddress, heldWords, oneOf, progressTone, progressWords, type Entry } from './entry-words.js';
import { grouped } from './grouped.js';

interface EntryTreeProps {
  framework: string;
  entries: readonly Entry[];
  /** Of which they were chosen: how deep an entry lies is seen even when those above it are not shown. */
  all: readonly Entry[];
  /** One list without depth: each says where it belongs. */
  isFlat?: boolean;
}

/** Entries in the order of their document, each set in as deep as it lies. */
export function EntryTree({ framework, entries, all, isFlat = false }: EntryTreeProps) {
  const below = grouped(all, ({ parentPath }) => parentPath ?? '');
  return (
    <ul className={styles['entries']} aria-label="Entries">
      {entries.map(entry => (
        <li
          key={entry.path}
          className={styles['entry']}
          style={{ '--depth': isFlat ? 0 : entry.path.split(' / ').length - 1 } as CSSProperties}
        >
          <span className={styles['ref']}>{isFlat ? entry.path : entry.ref}</span>
          <span className={styles['words']}>
            <TextLink href={entryAddress(framework, entry.path)} plain>
              {entry.words || oneOf(entry.kind)}
            </TextLink>
            <span className={styles['kind']}>{detailOf(entry, below.get(entry.path) ?? [])}</span>
          </span>
          <span className={styles['end']}>
            {entry.practiceCount > 0 && (
              <Tag tone="accent">
                {entry.practiceCount === 1 ? '1 practice' : `${entry.practiceCount} practices`}
              </Tag>
            )}
            {entry.isOverdue && <Tag tone="warning">Overdue</Tag>}
            {entry.progress && entry.progress !== 'NO_VALUE' && (
              <Tag tone={progressTone[entry.progress]}>{progressWords[entry.progress]}</Tag>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function detailOf({ kind }: Entry, below: readonly Entry[]): string {
  const kinds = [...grouped(below, each => each.kind)].map(([of, each]) => ({
    kind: of,
    count: each.length,
  }));
  return [oneOf(kind), ...heldWords(kinds)].join(' · ');
}
