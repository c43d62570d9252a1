import { Injectable } from '@nestjs/common';
import type { AttachmentId } from '@pathways/domain/attachments';
import type { ContributionId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { AttachmentStore, type FolderId, type KeptFile } from '../application/attachment.store.js';
import { AttachmentRow } from './attachment.row.js';

const emptyStatement = `
  select f.folder from file_folder f
  where f.begun_at < $1 and not exists (select from attachment a where a.folder = f.folder)
  order by f.begun_at limit $2 for update skip locked`;

/** A draft that its author has not sent keeps what it names, however long it takes. */
const forgetStatement = `
  with gone as (
    delete from attachment a
    where a.contribution_id is null and a.added_at < $1
      and not exists (select from action_evidence e where e.attachment_id = a.id)
      and not exists (
      select from draft d
      where d.person_id = a.author_id and d.settled_at is null and d.document::text like '%' || a.id || '%')
    returning a.id)
  select count(*) as count from gone`;

@Injectable()
export class TypeormAttachmentStore extends AttachmentStore {
  find(work: Work, id: AttachmentId): Promise<KeptFile | null> {
    return managerOf(work).findOneBy(AttachmentRow, { id });
  }

  async beginFolder(work: Work, folder: FolderId): Promise<void> {
    await managerOf(work).query('insert into file_folder (folder, begun_at) values ($1, $2)', [
      folder,
      work.now,
    ]);
  }

  /** `on conflict do nothing` waits for a rival to commit, so that what follows in this work can read it. */
  async add(work: Work, file: KeptFile): Promise<boolean> {
    const added = await managerOf(work)
      .createQueryBuilder()
      .insert()
      .into(AttachmentRow)
      .values({ ...file })
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(added.raw) && added.raw.length > 0;
  }

  async forgetUnsent(work: Work, before: Date): Promise<number> {
    const [gone] = await managerOf(work).query<{ count: number }[]>(forgetStatement, [before]);
    return Number(gone?.count ?? 0);
  }

  async forgetFilesOf(work: Work, contribution: ContributionId): Promise<FolderId[]> {
    const manager = managerOf(work);
    await manager.query('delete from contribution_file where contribution_id = $1', [contribution]);
    const [rows] = await manager.query<[{ folder: FolderId }[], number]>(
      'delete from attachment where contribution_id = $1 returning folder',
      [contribution],
    );
    return rows.map(({ folder }) => folder);
  }

  async emptyFolders(work: Work, before: Date, count: number): Promise<FolderId[]> {
    const rows = await managerOf(work).query<{ folder: FolderId }[]>(emptyStatement, [before, count]);
    return rows.map(({ folder }) => folder);
  }

  async forgetFolder(work: Work, folder: FolderId): Promise<void> {
    await managerOf(work).query('delete from file_folder where folder = $1', [folder]);
  }
}
