import type { Brand, PersonId } from '../shared/index.js';

export type AttachmentId = Brand<'Attachment'>;

/** How a stretch of text stands out. A link leads to http, https or mailto and nowhere else. */
export type TalkMark =
  | { readonly type: 'bold' | 'italic' | 'strike' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

export interface TalkText {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly TalkMark[];
}

/** A member who is spoken to by name. The label is their name as it was when the words were kept. */
export interface TalkMention {
  readonly type: 'mention';
  readonly attrs: { readonly id: PersonId; readonly label: string };
}

export type TalkInline = TalkText | TalkMention | { readonly type: 'hardBreak' };

export interface TalkPoint {
  readonly type: 'listItem';
  readonly content: readonly TalkBlock[];
}

export interface TalkCell {
  readonly type: 'tableCell' | 'tableHeader';
  readonly attrs: { readonly colspan: number; readonly rowspan: number };
  readonly content: readonly TalkBlock[];
}

export interface TalkRow {
  readonly type: 'tableRow';
  readonly content: readonly TalkCell[];
}

export interface TalkImage {
  readonly type: 'talkImage';
  readonly attrs: { readonly attachmentId: AttachmentId; readonly alt: string };
}

export interface TalkFile {
  readonly type: 'talkFile';
  readonly attrs: { readonly attachmentId: AttachmentId; readonly name: string };
}

export type TalkBlock =
  | { readonly type: 'paragraph'; readonly content?: readonly TalkInline[] }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: number };
      readonly content?: readonly TalkInline[];
    }
  | { readonly type: 'bulletList'; readonly content: readonly TalkPoint[] }
  | {
      readonly type: 'orderedList';
      readonly attrs: { readonly start: number };
      readonly content: readonly TalkPoint[];
    }
  | { readonly type: 'blockquote'; readonly content: readonly TalkBlock[] }
  | { readonly type: 'horizontalRule' }
  | { readonly type: 'table'; readonly content: readonly TalkRow[] }
  | TalkImage
  | TalkFile;

/**
 * What somebody says, as the editor writes it (Tiptap's JSON) and as it is kept: only what stands in these types,
 * read by `readTalkDocument`. It is never markup, so there is nothing in it that a browser could run.
 */
export interface TalkDocument {
  readonly type: 'doc';
  readonly content: readonly TalkBlock[];
}

export type TalkNode = TalkDocument | TalkBlock | TalkPoint | TalkRow | TalkCell | TalkInline;
export type TalkNodeType = TalkNode['type'];

/** How deep a document nests, counted from its blocks, and of how many nodes it is made. */
export const talkDepthAtMost = 16;
export const talkNodesAtMost = 25_000;
export const headingLevels = 3;

/** Why a document is not kept. `where` is the way to it from the top: `content[2].content[0]`. */
export type DocumentRefusal =
  | { readonly kind: 'DocumentNotAllowed'; readonly what: string; readonly where: string }
  | { readonly kind: 'LinkNotAllowed'; readonly href: string; readonly where: string }
  | { readonly kind: 'DocumentTooDeep'; readonly atMost: number; readonly where: string }
  | { readonly kind: 'DocumentTooLarge'; readonly atMost: number };
