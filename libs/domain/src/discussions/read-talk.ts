import { accept, type Result } from '../shared/index.js';
import { tidyBody, type BodyRefusal } from './body.js';
import { readTalkDocument } from './read-talk-document.js';
import type { DocumentRefusal, TalkDocument } from './talk-document.js';
import { documentOfText, plainTextOf } from './talk-text.js';

/** What a person says: a document from the editor, or plain text from a mail or an older client. */
export interface Said {
  readonly body?: string | null | undefined;
  /** As it came, unread. It counts where both are given. */
  readonly document?: unknown;
}

export interface Talk {
  readonly document: TalkDocument;
  /** Its plain text, 1…`bodyAtMost` characters. */
  readonly body: string;
}

export type TalkRefusal = BodyRefusal | DocumentRefusal;

/** Reads what was said into what is kept: the document, and the plain text that it reads as. */
export function readTalk({ body, document }: Said): Result<Talk, TalkRefusal> {
  const isText = document === undefined || document === null;
  const read = isText ? accept(documentOfText(body ?? '')) : readTalkDocument(document);
  if (!read.ok) return read;
  const text = tidyBody(plainTextOf(read.value));
  return text.ok ? accept({ document: read.value, body: text.value }) : text;
}
