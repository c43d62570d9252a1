import { documentOfText, plainTextOf, saysTheSame, type TalkDocument } from '@pathways/domain/discussions';

/** What somebody says: plain text, and the document that reads as it where the box writes documents. */
export interface Words {
  readonly text: string;
  readonly document?: TalkDocument | undefined;
}

/** The words of an input, which has one of the two. */
export const wordsOfInput = (said: {
  readonly body?: string | null | undefined;
  readonly document?: TalkDocument | null | undefined;
}): Words => ({
  text: said.body ?? (said.document ? plainTextOf(said.document) : ''),
  ...(said.document && { document: said.document }),
});

export const isNothing = ({ text, document }: Words): boolean =>
  text.trim() === '' && !document?.content.some(({ type }) => type === 'talkImage' || type === 'talkFile');

/** Text alone says the same as the plain document of it; the order of keys, which a database changes, says nothing. */
export const saysSame = (one: Words, other: Words): boolean =>
  one.text === other.text &&
  (one.document === other.document ||
    saysTheSame(one.document ?? documentOfText(one.text), other.document ?? documentOfText(other.text)));

/** Both, one below the other. Nothing of either is lost. */
export function wordsBelow(above: Words | undefined, below: Words): Words {
  if (!above || isNothing(above)) return below;
  const text = `${above.text.trimEnd()}\n\n${below.text}`;
  if (!above.document && !below.document) return { text };
  const blocks = [above, below].flatMap(words => (words.document ?? documentOfText(words.text)).content);
  return { text, document: { type: 'doc', content: blocks } };
}
