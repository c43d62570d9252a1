import { Injectable } from '@nestjs/common';
import type { Invitation, InvitationFacts, InvitationId, KnownAddress } from '@pathways/domain/groups';
import { isSignedIn, type GroupId, type PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import {
  InvitationStore,
  type HeldInvitation,
  type InvitationMailFacts,
} from '../application/invitation.store.js';
import { InvitationRow } from './invitation.row.js';
import { todayInEngland } from '../../platform/today-in-england.js';

const waiting = `
  select email::text, urn from invitation
  where group_id = $1 and accepted_at is null and declined_at is null and expires_at > $2`;

const there = `
  select p.email::text, g.scope_id as urn
  from role_grant g join person p on p.id = g.person_id
  where g.role in ('school leader', 'deputy', 'colleague') and (g.until_on is null or g.until_on > ${todayInEngland})
    and g.scope_id in (select urn from group_member where group_id = $1 and left_at is null)`;

const forMail = `
  select p.name as inviter, g.name as "group", pr.name as programme, s.name as school, (
    select json_agg(ms.name || ' (' || l.name || ')' order by ms.name)
    from group_member m join school ms on ms.urn = m.urn join local_authority l on l.code = ms.la_code
    where m.group_id = g.id and m.left_at is null
  ) as members
  from invitation i join person p on p.id = i.invited_by join school_group g on g.id = i.group_id
    join programme pr on pr.id = g.programme_id join school s on s.urn = i.urn
  where i.id = $1`;

const factsOf = ({ groupId, ...row }: InvitationRow): InvitationFacts => ({ ...row, group: groupId });

@Injectable()
export class TypeormInvitationStore extends InvitationStore {
  async knownAddresses(work: Work, group: GroupId) {
    const manager = managerOf(work);
    return {
      waiting: await manager.query<KnownAddress[]>(waiting, [group, work.now]),
      there: await manager.query<KnownAddress[]>(there, [group]),
    };
  }

  async add(work: Work, invitations: readonly Invitation[], digests: readonly string[]): Promise<void> {
    if (!isSignedIn(work.actor)) throw new Error('Somebody was invited by nobody.');
    const invitedBy = work.actor.personId;
    await managerOf(work).insert(
      InvitationRow,
      invitations.map(({ group, ...invitation }, place) => ({
        ...invitation,
        groupId: group,
        tokenHash: digests[place] ?? '',
        invitedBy,
      })),
    );
  }

  async findByDigest(work: Work, digest: string): Promise<HeldInvitation | null> {
    const row = await managerOf(work).findOne(InvitationRow, {
      where: { tokenHash: digest },
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) return null;
    const [known] = await managerOf(work).query<{ name: string }[]>(
      'select name from person where email = $1',
      [row.email],
    );
    return { invitation: factsOf(row), knownName: known?.name ?? null };
  }

  async accept(work: Work, id: InvitationId, person: PersonId): Promise<void> {
    await managerOf(work).update(InvitationRow, { id }, { acceptedAt: work.now, acceptedBy: person });
  }

  async decline(work: Work, id: InvitationId, because: string | null): Promise<void> {
    await managerOf(work).update(InvitationRow, { id }, { declinedAt: work.now, declinedBecause: because });
  }

  async renew(work: Work, { id, invitedAt, expiresAt }: Invitation, digest: string): Promise<void> {
    await managerOf(work).update(
      InvitationRow,
      { id },
      { tokenHash: digest, invitedAt, expiresAt, sentAt: null },
    );
  }

  async findForMail(work: Work, id: InvitationId): Promise<InvitationMailFacts | null> {
    const row = await managerOf(work).findOne(InvitationRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    const [words] = await managerOf(work).query<Omit<InvitationMailFacts, 'invitation' | 'sentAt'>[]>(
      forMail,
      [id],
    );
    return row && words ? { ...words, invitation: factsOf(row), sentAt: row.sentAt } : null;
  }

  async markSent(work: Work, id: InvitationId): Promise<void> {
    await managerOf(work).update(InvitationRow, { id }, { sentAt: work.now });
  }
}
