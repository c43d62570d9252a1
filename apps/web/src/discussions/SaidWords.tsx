import { Paragraphs } from './Paragraphs.js';
import type { Words } from './talk-words.js';
import { TalkText } from './TalkText.js';

/** Words in the making or on their way, in their form where they have one. */
export function SaidWords({ words: { text, document } }: { words: Words }) {
  return document ? <TalkText document={document} /> : <Paragraphs text={text} />;
}
