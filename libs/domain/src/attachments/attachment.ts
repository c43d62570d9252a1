import type { Brand, ContributionId, GroupId, PersonId } from '../shared/index.js';
import type { FileEnding } from './file-kind.js';

/** Chosen by the device that adds the file: a repeat of the same sending is recognised by it. */
export type AttachmentId = Brand<'Attachment'>;

/** Bytes. */
export const fileAtMost = 25 * 1024 * 1024;

/** Pixels in all frames of a picture together. */
export const pixelsAtMost = 50_000_000;

/** A file or picture that somebody added in a room. It is its author's alone until a contribution names it. */
export interface Attachment {
  readonly id: AttachmentId;
  readonly room: GroupId;
  readonly author: PersonId;
  readonly contribution: ContributionId | null;
  readonly name: string;
  readonly ending: FileEnding;
  /** Of the bytes as they were sent: the same id with other bytes is refused. */
  readonly digest: string;
}
