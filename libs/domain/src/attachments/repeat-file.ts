import { accept, refuse, type Result } from '../shared/index.js';
import type { Attachment } from './attachment.js';

export interface FileIdUsed {
  readonly kind: 'FileIdUsed';
}

/** The same id again: the kept file for the same bytes from the same hand, a refusal for others. */
export function repeatFile(
  kept: Attachment,
  sent: Pick<Attachment, 'author' | 'room' | 'digest'>,
): Result<Attachment, FileIdUsed> {
  const isSame = kept.author === sent.author && kept.room === sent.room && kept.digest === sent.digest;
  return isSame ? accept(kept) : refuse({ kind: 'FileIdUsed' });
}
