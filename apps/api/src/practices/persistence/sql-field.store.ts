import { Injectable } from '@nestjs/common';
import type { FieldLock, FieldStanding, VersionId } from '@pathways/domain/practices';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { FieldStore, type FieldHold } from '../application/field.store.js';

@Injectable()
export class SqlFieldStore extends FieldStore {
  standing(work: Work, version: VersionId): Promise<FieldStanding[]> {
    return managerOf(work).query('select field, number from practice_field where version_id = $1', [version]);
  }

  locks(work: Work, version: VersionId): Promise<FieldLock[]> {
    return managerOf(work).query(
      `select l.field, l.person_id as person, p.name as "personName", l.held_until as "heldUntil"
       from practice_field_lock l join person p on p.id = l.person_id
       where l.version_id = $1 and l.held_until > $2`,
      [version, work.now],
    );
  }

  async hold(work: Work, version: VersionId, { field, person, client, until }: FieldHold): Promise<void> {
    await managerOf(work).query(
      `insert into practice_field_lock (version_id, field, person_id, client_id, held_until)
       values ($1, $2, $3, $4, $5)
       on conflict (version_id, field) do update set person_id = excluded.person_id, client_id = excluded.client_id,
         held_until = excluded.held_until`,
      [version, field, person, client, until],
    );
  }

  async release(work: Work, version: VersionId, hold: Omit<FieldHold, 'until'>): Promise<boolean> {
    const [freed] = await managerOf(work).query<[object[], number]>(
      `delete from practice_field_lock
       where version_id = $1 and field = $2 and person_id = $3 and client_id = $4 returning field`,
      [version, hold.field, hold.person, hold.client],
    );
    return freed.length > 0;
  }
}
