import type {
  AttachmentId,
  TalkDocument,
  TalkFile,
  TalkImage,
  TalkMention,
  TalkNode,
} from './talk-document.js';
import type { PersonId } from '../shared/index.js';

const childrenIn = (node: TalkNode): readonly TalkNode[] =>
  'content' in node && node.content ? node.content : [];

function partsOf<Part extends TalkNode>(node: TalkNode, isPart: (node: TalkNode) => node is Part): Part[] {
  return isPart(node) ? [node] : childrenIn(node).flatMap(child => partsOf(child, isPart));
}

/** How a picture and a file read in the text that everybody shares: the author's words, and nobody's file name. */
export function wordsForAttachment(part: TalkImage | TalkFile): string {
  if (part.type === 'talkFile') return '[File]';
  return part.attrs.alt === '' ? '[Image]' : `[Image: ${part.attrs.alt}]`;
}

const isMention = (node: TalkNode): node is TalkMention => node.type === 'mention';
const isAttachment = (node: TalkNode): node is TalkImage | TalkFile =>
  node.type === 'talkImage' || node.type === 'talkFile';

/** Who is mentioned, each once, in the order of the words. */
export const mentionsIn = (document: TalkDocument): PersonId[] => [
  ...new Set(partsOf(document, isMention).map(({ attrs }) => attrs.id)),
];

/** Which images and files stand in it, each once, in the order of the words. */
export const attachmentsIn = (document: TalkDocument): AttachmentId[] => [
  ...new Set(partsOf(document, isAttachment).map(({ attrs }) => attrs.attachmentId)),
];

function mapped<Part extends TalkNode>(
  node: TalkNode,
  isPart: (node: TalkNode) => node is Part,
  change: (part: Part) => TalkNode,
): TalkNode {
  if (isPart(node)) return change(node);
  if (!('content' in node) || !node.content) return node;
  return { ...node, content: node.content.map(child => mapped(child, isPart, change)) } as TalkNode;
}

/** The document with each mention labelled anew. */
export const withLabels = (document: TalkDocument, labelOf: (mention: TalkMention) => string): TalkDocument =>
  mapped(document, isMention, mention => ({
    ...mention,
    attrs: { id: mention.attrs.id, label: labelOf(mention) },
  })) as TalkDocument;

/** The document with each mention as plain words: whoever reads it cannot tell whom it names. */
export const withoutMentions = (
  document: TalkDocument,
  wordsFor: (mention: TalkMention) => string,
): TalkDocument =>
  mapped(document, isMention, mention => ({ type: 'text', text: `@${wordsFor(mention)}` })) as TalkDocument;

/**
 * The document with a line in the place of each picture and file, as plain text has it: files name people in their
 * names, which no letter can stand for.
 */
export const withoutFiles = (document: TalkDocument): TalkDocument =>
  mapped(document, isAttachment, part => ({
    type: 'paragraph',
    content: [{ type: 'text', text: wordsForAttachment(part) }],
  })) as TalkDocument;

/** With its keys in one order: a database may give them back in another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

const comparable = (document: TalkDocument): string => JSON.stringify(sorted(withLabels(document, () => '')));

/** The same words in the same form. A person who was renamed meanwhile is still the same person. */
export const saysTheSame = (one: TalkDocument, other: TalkDocument): boolean =>
  comparable(one) === comparable(other);
