import { Injectable } from '@nestjs/common';
import type { EntryAddress, TagKind, TagSubject } from '@pathways/domain/frameworks';
import type { PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { TagStore, type HeldTag } from '../application/tag.store.js';
import { subjectStatements } from './tag-subjects.js';

const standing = `
  select id from framework_tag where framework_id = $1 and entry_path = $2 and subject_kind = $3 and subject_id = $4
    and removed_at is null`;

const add = `
  insert into framework_tag (id, framework_id, entry_path, subject_kind, subject_id, tagged_by, tagged_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;

interface TagRow extends EntryAddress {
  readonly kind: TagKind;
  readonly subject: string;
}

const find = `
  select framework_id as framework, entry_path as path, subject_kind as kind, subject_id as subject
  from framework_tag where id = $1 and removed_at is null for update`;

@Injectable()
export class SqlTagStore extends TagStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async subject(work: Work, kind: TagKind, id: string): Promise<TagSubject | null> {
    const [found] = await managerOf(work).query<Omit<TagSubject, 'kind' | 'id'>[]>(subjectStatements[kind], [
      id,
    ]);
    return found ? { kind, id, ...found } : null;
  }

  async standing(
    work: Work,
    { framework, path }: EntryAddress,
    { kind, id }: TagSubject,
  ): Promise<string | null> {
    const [row] = await managerOf(work).query<{ id: string }[]>(standing, [framework, path, kind, id]);
    return row?.id ?? null;
  }

  async add(work: Work, at: EntryAddress, subject: TagSubject, by: PersonId): Promise<string> {
    const id = this.ids.next();
    const values = [id, at.framework, at.path, subject.kind, subject.id, by, work.now];
    await managerOf(work).query(add, values);
    return id;
  }

  async find(work: Work, id: string): Promise<HeldTag | null> {
    const [row] = await managerOf(work).query<TagRow[]>(find, [id]);
    if (!row) return null;
    const { framework, path, kind } = row;
    return { id, at: { framework, path }, subject: await this.subject(work, kind, row.subject) };
  }

  async remove(work: Work, id: string, by: PersonId): Promise<void> {
    const statement = 'update framework_tag set removed_by = $2, removed_at = $3 where id = $1';
    await managerOf(work).query(statement, [id, by, work.now]);
  }
}
