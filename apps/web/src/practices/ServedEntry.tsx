import { TextLink } from '@pathways/ui';
import { entryAddress } from '../frameworks/entry-words.js';
import type { NamedEntry } from './draft-shape.js';

/** What an entry is called: its number stands for words that its document does not have. */
export const entryTitle = ({ ref, words }: NamedEntry): string => (words ? `${words} (${ref})` : ref);

export const frameworkTitle = ({ framework, title }: NamedEntry): string => title ?? framework;

/** An entry that a practice serves, and the document that it stands in; it leads to the entry's page. */
export function ServedEntry({ entry }: { entry: NamedEntry }) {
  return (
    <span>
      <TextLink href={entryAddress(entry.framework, entry.ref)}>{entryTitle(entry)}</TextLink>
      {', '}
      {frameworkTitle(entry)}
    </span>
  );
}
