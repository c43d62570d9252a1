import { Injectable } from '@nestjs/common';
import type { FormationLock, LiveLock, LockableSchool } from '@pathways/domain/formation';
import type { LockId, PersonId, ProgrammeId, Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { LockStore, type KeptLock } from '../application/lock.store.js';
import { liveLocks } from './formation-statements.js';

const lockable = `
  select s.urn, s.name, s.phase, s.la_code as "laCode", s.trust_id as "trustId"
  from programme_school t join school s on s.urn = t.urn
  where t.programme_id = $1 and t.left_on is null and s.urn = any($2) order by s.urn`;

const add = `
  insert into formation_lock (id, programme_id, kind, reason, until_on, made_by, made_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;

@Injectable()
export class SqlLockStore extends LockStore {
  lockable(work: Work, programme: ProgrammeId, urns: readonly Urn[]): Promise<LockableSchool[]> {
    return managerOf(work).query(lockable, [programme, urns]);
  }

  async live(work: Work, programme: ProgrammeId): Promise<LiveLock[]> {
    await managerOf(work).query('select 1 from programme where id = $1 for update', [programme]);
    return managerOf(work).query(liveLocks, [programme]);
  }

  async add(work: Work, lock: FormationLock, madeBy: PersonId): Promise<void> {
    await managerOf(work).query(add, [
      lock.id,
      lock.programme,
      lock.kind,
      lock.reason,
      lock.untilOn,
      madeBy,
      work.now,
    ]);
    await managerOf(work).query(
      'insert into formation_lock_school (lock_id, urn) select $1, unnest($2::text[])',
      [lock.id, lock.urns],
    );
  }

  async find(work: Work, id: LockId): Promise<KeptLock | null> {
    const [row] = await managerOf(work).query<KeptLock[]>(
      `select id, programme_id as programme, lifted_at is not null as "isLifted"
       from formation_lock where id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  async lift(work: Work, id: LockId, liftedBy: PersonId): Promise<void> {
    await managerOf(work).query('update formation_lock set lifted_by = $2, lifted_at = $3 where id = $1', [
      id,
      liftedBy,
      work.now,
    ]);
  }
}
