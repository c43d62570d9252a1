import type { InvitationId, ProposalId } from '@pathways/domain/groups';
import type { DiscussionId, GroupId, PersonId, SignedIn, Urn } from '@pathways/domain/shared';
import { stranger } from '@pathways/domain/shared';
import { DataSource } from 'typeorm';
import { AcceptInvitationHandler } from '../../../groups/application/accept-invitation.handler.js';
import { InvitationTokens } from '../../../groups/application/invitation-tokens.js';
import { InvitePeopleHandler } from '../../../groups/application/invite-people.handler.js';
import { ReleaseGroupHandler } from '../../../groups/application/release-group.handler.js';
import { kept } from '../kept.js';
import { addressOf, castFile } from './cast.js';
import type { Stage } from './stage.js';

const names = ['Heron', 'Kestrel', 'Lapwing', 'Plover', 'Curlew', 'Dunlin', 'Tern', 'Wagtail'];

export interface Trio {
  readonly group: GroupId;
  readonly discussion: DiscussionId;
  readonly members: readonly { readonly urn: Urn; readonly leader: PersonId }[];
}

/** Releases what was proposed, each trio under a bird's name, and brings in the people of its schools. */
export async function releaseTrios(
  stage: Stage,
  coordinator: SignedIn,
  proposals: readonly ProposalId[],
): Promise<Trio[]> {
  const trios: Trio[] = [];
  for (const [place, proposal] of proposals.entries()) {
    const released = kept(
      await stage.get(ReleaseGroupHandler).handle(coordinator, {
        proposal,
        name: `${names[place] ?? `Trio ${place + 1}`} trio`,
        charter: { researchAccess: true, textInEmail: false },
        overrides: [],
      }),
      `releasing trio ${place + 1}`,
    );
    await stage.settle();
    trios.push(await peopled(stage, coordinator, released.id));
  }
  return trios;
}

async function peopled(stage: Stage, coordinator: SignedIn, group: GroupId): Promise<Trio> {
  const reading = stage.get(DataSource);
  const members = await reading.query<{ urn: Urn }[]>(
    'select urn from group_member where group_id = $1 and left_at is null order by urn',
    [group],
  );
  const urns = members.map(({ urn }) => urn);
  const invitees = urns.flatMap(urn => [
    { urn, role: 'school leader' as const, email: addressOf(nameOf('leaders', urn)) },
    { urn, role: 'deputy' as const, email: addressOf(nameOf('deputies', urn)) },
  ]);
  kept(
    await stage.get(InvitePeopleHandler).handle(coordinator, { group, people: invitees }),
    'the invitations',
  );
  for (const urn of urns) await accept(stage, group, urn);
  const [discussion] = await reading.query<{ id: DiscussionId }[]>(
    'select id from discussion where group_id = $1',
    [group],
  );
  if (!discussion) throw new Error('A released trio has no discussion.');
  const leaders = await reading.query<{ urn: Urn; leader: PersonId }[]>(
    `select scope_id as urn, person_id as leader from role_grant
     where role = 'school leader' and scope_id = any($1) order by scope_id`,
    [urns],
  );
  return { group, discussion: discussion.id, members: leaders };
}

const nameOf = (list: 'leaders' | 'deputies', urn: Urn): string =>
  castFile()[list][Number(urn) - 900_001] ?? `Head of ${urn}`;

/** Both people of a school open the link in their mail. */
async function accept(stage: Stage, group: GroupId, urn: Urn): Promise<void> {
  const invited = await stage
    .get(DataSource)
    .query<{ id: InvitationId; expires_at: Date; role: string }[]>(
      'select id, expires_at, role from invitation where group_id = $1 and urn = $2',
      [group, urn],
    );
  for (const { id, expires_at: expiresAt, role } of invited) {
    const token = stage.get(InvitationTokens).tokenFor({ id, expiresAt });
    const name = nameOf(role === 'deputy' ? 'deputies' : 'leaders', urn);
    kept(await stage.get(AcceptInvitationHandler).handle(stranger, { token, name }), `${name} accepting`);
  }
}
