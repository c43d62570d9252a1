import { Injectable } from '@nestjs/common';
import {
  attachFiles,
  type Attachment,
  type AttachmentId,
  type FileMissing,
} from '@pathways/domain/attachments';
import { attachmentsIn, type Contribution, type Discussion } from '@pathways/domain/discussions';
import { accept, type Result } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { AttachedFiles } from '../application/attached-files.js';

/** Held, so that no sweep takes a file away between the check and the commit. */
const namedStatement = `
  select id, group_id as room, author_id as author, contribution_id as contribution, name, ending, digest
  from attachment where id = any($1::uuid[]) order by id for update`;

const keepStatement = `
  with named as (update attachment set contribution_id = $1 where id = any($3::uuid[]) returning id)
  insert into contribution_file (contribution_id, revision, attachment_id) select $1, $2, id from named`;

@Injectable()
export class SqlAttachedFiles extends AttachedFiles {
  async check(
    work: Work,
    { id, author, document }: Contribution,
    discussion: Discussion,
  ): Promise<Result<readonly AttachmentId[], FileMissing>> {
    const named = attachmentsIn(document);
    if (named.length === 0) return accept([]);
    const found = await managerOf(work).query<Attachment[]>(namedStatement, [named]);
    return attachFiles(named, found, { contribution: id, room: discussion.group, author });
  }

  async keep(work: Work, { id, revision, document }: Contribution): Promise<void> {
    const named = attachmentsIn(document);
    if (named.length > 0) await managerOf(work).query(keepStatement, [id, revision, named]);
  }
}
