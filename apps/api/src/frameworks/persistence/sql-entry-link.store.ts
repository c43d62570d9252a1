import { Injectable } from '@nestjs/common';
import type { EntryAddress, EntryLink } from '@pathways/domain/frameworks';
import type { PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { EntryLinkStore } from '../application/tag.store.js';

const areLinked = `
  select id from framework_link where framework_id = $1 and entry_path = $2 and other_framework_id = $3
    and other_entry_path = $4 and removed_at is null`;

const add = `
  insert into framework_link (id, framework_id, entry_path, other_framework_id, other_entry_path, because, linked_by, linked_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const find = `
  select json_build_object('framework', framework_id, 'path', entry_path) as one,
    json_build_object('framework', other_framework_id, 'path', other_entry_path) as other
  from framework_link where id = $1 and removed_at is null for update`;

@Injectable()
export class SqlEntryLinkStore extends EntryLinkStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async areLinked(work: Work, one: EntryAddress, other: EntryAddress): Promise<boolean> {
    const values = [one.framework, one.path, other.framework, other.path];
    return (await managerOf(work).query<object[]>(areLinked, values)).length > 0;
  }

  async add(work: Work, { one, other, because }: EntryLink, by: PersonId): Promise<string> {
    const id = this.ids.next();
    const ends = [one.framework, one.path, other.framework, other.path];
    await managerOf(work).query(add, [id, ...ends, because, by, work.now]);
    return id;
  }

  async find(work: Work, id: string): Promise<Pick<EntryLink, 'one' | 'other'> | null> {
    const [ends] = await managerOf(work).query<Pick<EntryLink, 'one' | 'other'>[]>(find, [id]);
    return ends ?? null;
  }

  async remove(work: Work, id: string, by: PersonId): Promise<void> {
    const statement = 'update framework_link set removed_by = $2, removed_at = $3 where id = $1';
    await managerOf(work).query(statement, [id, by, work.now]);
  }
}
