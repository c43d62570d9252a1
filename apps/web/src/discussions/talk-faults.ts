import { bodyAtMost, readTalk, type Talk, type TalkRefusal } from '@pathways/domain/discussions';
import { heldUpBy } from '../attachments/unfinished.js';
import type { Words } from './talk-words.js';

const sentences: {
  readonly [Kind in TalkRefusal['kind']]: (refusal: Extract<TalkRefusal, { kind: Kind }>) => string;
} = {
  BodyEmpty: () => 'Write something first.',
  BodyTooLong: ({ length }) =>
    `This is ${(length - bodyAtMost).toLocaleString('en-GB')} characters too long. Split it in two contributions.`,
  LinkNotAllowed: ({ href }) =>
    `The link “${href}” cannot be followed. Links begin with https:// or mailto:.`,
  DocumentNotAllowed: ({ what }) => `There is ${what} in it, which cannot be kept. Take it out.`,
  DocumentTooDeep: () => 'Lists, quotes or tables stand too deep in each other. Move them out.',
  DocumentTooLarge: () => 'This has more parts than can be kept. Split it in two contributions.',
};

export type ReadWords =
  { readonly talk: Talk; readonly fault?: undefined } | { readonly talk?: undefined; readonly fault: string };

/** Reads what stands in a box as the server will, so that what cannot be sent is said at once. */
export function readWords({ text, document }: Words): ReadWords {
  const read = readTalk(document ? { document } : { body: text });
  if (read.ok) {
    const fault = heldUpBy(document);
    return fault === null ? { talk: read.value } : { fault };
  }
  const say = sentences[read.refusal.kind] as (refusal: TalkRefusal) => string;
  return { fault: say(read.refusal) };
}

/** What of an input says the words: a document where they have a form, plain text where they have none. */
export const saidIn = ({ document }: Words, talk: Talk) =>
  document ? { document: talk.document } : { body: talk.body };
