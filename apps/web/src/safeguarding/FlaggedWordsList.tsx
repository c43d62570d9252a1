import { List, ListRow, Section, Tag, TextLink, TimeStamp } from '@pathways/ui';
import type { FlaggedWordsPartsFragment } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { FlagFields, WordReadingFields } from './flag.documents.js';
import styles from './Flags.module.css';
import { FlagStanding } from './FlagStanding.js';
import { SettleWordsDialog } from './SettleWordsDialog.js';
import { kindWords } from './words-kinds.js';

interface FlaggedWordsListProps {
  all: readonly FlaggedWordsPartsFragment[];
  onDone: () => Promise<unknown>;
}

/** Flagged words outside of the talk, for whoever decides about them: everything but the words. */
export function FlaggedWordsList({ all, onDone }: FlaggedWordsListProps) {
  if (all.length === 0) return null;
  return (
    <Section title="Flagged outside of the talk">
      <List label="Flagged outside of the talk">
        {all.map(words => (
          <FlaggedRow key={words.id} words={words} onDone={onDone} />
        ))}
      </List>
    </Section>
  );
}

function FlaggedRow({ words, onDone }: { words: FlaggedWordsPartsFragment; onDone: () => Promise<unknown> }) {
  const { id, kind, title, address, hiddenAt, programmeName, writtenAt, viewerReads } = words;
  const flags = readFragment(FlagFields, words.flags);
  const readings = readFragment(WordReadingFields, words.readings);
  const waits = flags.some(flag => flag.outcome === null || flag.outcome === undefined);
  const { name, judge } = kindWords[kind];
  const isHidden = hiddenAt !== null && hiddenAt !== undefined;
  return (
    <ListRow
      title={viewerReads ? <TextLink href={address}>{title}</TextLink> : title}
      detail={
        <>
          {name}, <TimeStamp at={writtenAt} /> · {programmeName}
        </>
      }
      end={<Tag tone={waits ? 'warning' : 'neutral'}>{waits ? 'Waits for you' : 'Kept hidden'}</Tag>}
    >
      <FlagStanding flags={flags} readings={readings} isHidden={isHidden} what={name} judge={judge} />
      <div className={styles['actions']}>
        <SettleWordsDialog which={{ kind, wordsId: id }} isHidden={isHidden} onDone={onDone} />
      </div>
    </ListRow>
  );
}
