import type { ContributionId, GroupId, PersonId } from '../shared/index.js';
import { accept, refuse, type Result } from '../shared/index.js';
import type { Attachment, AttachmentId } from './attachment.js';

/** A contribution, as far as its files are concerned. */
export interface FilesPlace {
  readonly contribution: ContributionId;
  readonly room: GroupId;
  readonly author: PersonId;
}

/** Another's file, one of another room or contribution, and one that never arrived are one and the same answer. */
export interface FileMissing {
  readonly kind: 'FileMissing';
  readonly ids: readonly AttachmentId[];
}

/** The files that are new in the contribution; those it had before stay. `found` are those of the named ids that exist. */
export function attachFiles(
  named: readonly AttachmentId[],
  found: readonly Attachment[],
  { contribution, room, author }: FilesPlace,
): Result<readonly AttachmentId[], FileMissing> {
  const usable = found.filter(
    file =>
      file.author === author &&
      file.room === room &&
      (file.contribution === null || file.contribution === contribution),
  );
  const ids = new Set(usable.map(file => file.id));
  const missing = [...new Set(named)].filter(id => !ids.has(id));
  if (missing.length > 0) return refuse({ kind: 'FileMissing', ids: missing });
  return accept(
    usable.filter(file => file.contribution === null && named.includes(file.id)).map(({ id }) => id),
  );
}
