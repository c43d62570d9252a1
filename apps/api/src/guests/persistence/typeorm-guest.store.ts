import { Injectable } from '@nestjs/common';
import type { Guest, GuestId } from '@pathways/domain/guests';
import { isSignedIn, type GroupId, type PersonId } from '@pathways/domain/shared';
import type { FindOptionsWhere } from 'typeorm';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { GuestStore, type GuestLetterFacts } from '../application/guest.store.js';
import { GuestRow } from './guest.row.js';
import { todayInEngland } from '../../platform/today-in-england.js';

const isThere = `
  select 1 from room_guest where group_id = $1 and email = $2 and ended_at is null and last_day >= ${todayInEngland}
  union all
  select 1 from role_grant r join person p on p.id = r.person_id
  where p.email = $2 and (r.until_on is null or r.until_on > ${todayInEngland}) and (
    (r.role = 'facilitator' and r.scope_id = $1::text)
    or r.scope_id in (select m.urn from group_member m where m.group_id = $1 and m.left_at is null))
  limit 1`;

/** A right that held before and was ended is begun anew under a row of its own. */
const giveRight = `
  insert into role_grant (id, person_id, role, scope_id, until_on, granted_by)
  values ($1, $2, 'guest', $3, $4::date + 1, $5)`;

const takeRight = `
  update role_grant set until_on = ${todayInEngland}
  where person_id = $1 and role = 'guest' and scope_id = $2 and until_on > ${todayInEngland}`;

const words = `
  select p.name as inviter, g.name as "group" from room_guest q
  join person p on p.id = q.invited_by join school_group g on g.id = q.group_id where q.id = $1`;

const toGuest = ({
  tokenHash: _hash,
  sentAt: _sent,
  endedBy: _ended,
  fromNumber,
  ...row
}: GuestRow): Guest => ({
  ...row,
  fromNumber: fromNumber === null ? null : Number(fromNumber),
});

@Injectable()
export class TypeormGuestStore extends GuestStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async isThere(work: Work, group: GroupId, email: string): Promise<boolean> {
    return (await managerOf(work).query<object[]>(isThere, [group, email])).length > 0;
  }

  async roomNumber(work: Work, group: GroupId): Promise<number> {
    const [row] = await managerOf(work).query<{ last_number: number }[]>(
      'select last_number from room where id = $1',
      [group],
    );
    return Number(row?.last_number ?? 0);
  }

  async add(work: Work, guest: Guest, digest: string): Promise<void> {
    // Somebody whose last day has passed and whom the sweep has not met yet makes room for the new invitation.
    await managerOf(work).query(
      'update room_guest set ended_at = $3 where group_id = $1 and email = $2 and ended_at is null',
      [guest.group, guest.email, work.now],
    );
    await managerOf(work).insert(GuestRow, { ...guest, tokenHash: digest, sentAt: null, endedBy: null });
  }

  find(work: Work, id: GuestId): Promise<Guest | null> {
    return this.held(work, { id });
  }

  findByDigest(work: Work, digest: string): Promise<Guest | null> {
    return this.held(work, { tokenHash: digest });
  }

  private async held(work: Work, where: FindOptionsWhere<GuestRow>): Promise<Guest | null> {
    const lock = { mode: 'pessimistic_write' } as const;
    const row = await managerOf(work).findOne(GuestRow, { where, lock });
    return row && toGuest(row);
  }

  async accept(work: Work, { id, group, lastDay, invitedBy }: Guest, person: PersonId): Promise<void> {
    await managerOf(work).update(GuestRow, { id }, { acceptedAt: work.now, acceptedBy: person });
    await managerOf(work).query(giveRight, [this.ids.next(), person, group, lastDay, invitedBy]);
  }

  async end(work: Work, { id, group, endedAt, acceptedBy }: Guest): Promise<void> {
    const endedBy = isSignedIn(work.actor) ? work.actor.personId : null;
    await managerOf(work).update(GuestRow, { id }, { endedAt, endedBy });
    if (acceptedBy) await managerOf(work).query(takeRight, [acceptedBy, group]);
  }

  async forLetter(work: Work, id: GuestId): Promise<GuestLetterFacts | null> {
    const lock = { mode: 'pessimistic_write' } as const;
    const row = await managerOf(work).findOne(GuestRow, { where: { id }, lock });
    const [told] = await managerOf(work).query<{ inviter: string; group: string }[]>(words, [id]);
    return row && told ? { guest: toGuest(row), sentAt: row.sentAt, ...told } : null;
  }

  async markSent(work: Work, id: GuestId): Promise<void> {
    await managerOf(work).update(GuestRow, { id }, { sentAt: work.now });
  }

  async past(work: Work, today: string): Promise<Guest[]> {
    const rows = await managerOf(work)
      .createQueryBuilder(GuestRow, 'guest')
      .where('guest.ended_at is null and guest.last_day < :today', { today })
      .limit(500)
      .getMany();
    return rows.map(toGuest);
  }
}
