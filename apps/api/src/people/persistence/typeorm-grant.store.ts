import { Injectable } from '@nestjs/common';
import type { GrantId, GrantPlace, HeldGrant } from '@pathways/domain/people';
import { isSignedIn, type Grant, type PersonId, type ProgrammeId, type Role } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { GrantStore } from '../application/grant.store.js';
import { grantOf, scopeOf } from '../application/grant-shape.js';
import { RoleGrantRow } from './role-grant.row.js';
import { todayInEngland } from '../../platform/today-in-england.js';

interface HeldRow {
  id: GrantId;
  person_id: PersonId;
  role: Role;
  scope_id: string;
}

const current = `until_on is null or until_on > ${todayInEngland}`;

const toHeld = (row: HeldRow): HeldGrant => ({
  id: row.id,
  person: row.person_id,
  grant: grantOf({ role: row.role, scope: row.scope_id }),
});

/** Where each kind of right holds. Asked with a scope that may be any text, so ids are compared as text. */
const places = {
  urn: `select null::uuid as programme from school where urn = $1`,
  group: `select programme_id as programme from school_group where id::text = $1`,
  programme: `select id as programme from programme where id::text = $1`,
  authority: `select null::uuid as programme from local_authority where code = $1`,
} as const;

@Injectable()
export class TypeormGrantStore extends GrantStore {
  async heldBy(work: Work, person: PersonId): Promise<readonly HeldGrant[]> {
    const rows = await managerOf(work).query<HeldRow[]>(
      `select id, person_id, role, scope_id from role_grant where person_id = $1 and (${current})`,
      [person],
    );
    return rows.map(toHeld);
  }

  async find(work: Work, id: GrantId): Promise<HeldGrant | null> {
    const [row] = await managerOf(work).query<HeldRow[]>(
      `select id, person_id, role, scope_id from role_grant where id = $1 and (${current})`,
      [id],
    );
    return row ? toHeld(row) : null;
  }

  async placeOf(work: Work, grant: Grant): Promise<GrantPlace> {
    const kind = (['urn', 'group', 'programme', 'authority'] as const).find(one => one in grant);
    if (!kind) return { exists: true, programme: null };
    const [place] = await managerOf(work).query<{ programme: ProgrammeId | null }[]>(places[kind], [
      scopeOf(grant),
    ]);
    return { exists: place !== undefined, programme: place?.programme ?? null };
  }

  async othersAt(work: Work, held: HeldGrant): Promise<number> {
    const roles = 'urn' in held.grant ? ['school leader', 'deputy', 'colleague'] : [held.grant.role];
    // Locked in one order, so that two people who end each other's rights at once do not both succeed.
    const rows = await managerOf(work).query<{ person_id: PersonId }[]>(
      `select person_id from role_grant where role::text = any($1) and scope_id = $2 and (${current})
       order by id for update`,
      [roles, scopeOf(held.grant)],
    );
    return new Set(rows.map(row => row.person_id).filter(person => person !== held.person)).size;
  }

  async programmesAt(work: Work, { grant }: HeldGrant): Promise<readonly ProgrammeId[]> {
    if (!('urn' in grant)) return [];
    const rows = await managerOf(work).query<{ id: ProgrammeId }[]>(
      'select programme_id as id from programme_school where urn = $1 and left_on is null order by programme_id',
      [grant.urn],
    );
    return rows.map(({ id }) => id);
  }

  async add(work: Work, held: HeldGrant): Promise<void> {
    await managerOf(work).insert(RoleGrantRow, {
      id: held.id,
      personId: held.person,
      role: held.grant.role,
      scopeId: scopeOf(held.grant),
      grantedBy: isSignedIn(work.actor) ? work.actor.personId : null,
    });
  }

  async end(work: Work, id: GrantId): Promise<void> {
    await managerOf(work).query(`update role_grant set until_on = ${todayInEngland} where id = $1`, [id]);
  }
}
