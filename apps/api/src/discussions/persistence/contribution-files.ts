import { canSeeFilesOf } from '@pathways/domain/attachments';
import {
  toAttachmentView,
  type AttachmentFacts,
  type AttachmentView,
} from '../../attachments/application/attachment.views.js';
import type { RoomLens } from '../application/room.views.js';

/**
 * The files that its wordings name, the earlier ones too, since the history shows them. None of a contribution that has
 * no words for anybody, and none that only a hidden wording names. `c` is the contribution.
 */
export const filesOf = `
  case when c.has_words then (
    select json_agg(json_build_object('id', t.id, 'name', t.name, 'ending', t.ending, 'size', t.size,
      'width', t.width, 'height', t.height) order by t.added_at, t.id)
    from attachment t where t.contribution_id = c.id and exists (
      select from contribution_file u join contribution_revision v
        on v.contribution_id = u.contribution_id and v.number = u.revision
      where u.attachment_id = t.id and v.hidden_at is null)
  ) end`;

export interface FilesRow {
  readonly files: readonly AttachmentFacts[] | null;
}

/** As the one who looks through the lens may know of them. */
export const filesFor = ({ actor, facts }: RoomLens, { files }: FilesRow): readonly AttachmentView[] =>
  files && canSeeFilesOf(actor, facts) ? files.map(toAttachmentView) : [];
