import { startApi, type TestApi } from '../support/api.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';

let api: TestApi;
let trio: TestTrio;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
});
afterAll(() => api.close());

interface Invited {
  invitePeople: {
    lines: { email: string; isInvited: boolean; message: string }[] | null;
    errors: { message: string }[];
  };
}
interface Accepted {
  acceptInvitation: {
    groupId: string | null;
    signInAddress: string | null;
    errors: { __typename: string }[];
  };
}

const invite = `mutation ($input: InvitePeopleInput!) { invitePeople(input: $input) {
  lines { email isInvited message } errors { message } } }`;
const accept = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  groupId signInAddress errors { __typename } } }`;
const decline = `mutation ($input: DeclineInvitationInput!) { declineInvitation(input: $input) {
  isDeclined errors { __typename } } }`;
const renew = `mutation ($input: RenewInvitationInput!) { renewInvitation(input: $input) {
  isSent errors { __typename } } }`;
const look = `query ($token: String!) { invitation(token: $token) {
  state email knownName group { name school reason members { name } } } }`;

let guests = 0;
async function invited(wish: { email?: string; to?: TestTrio } = {}) {
  const group = wish.to ?? trio;
  const email = wish.email ?? `guest-${(guests += 1)}@school.example`;
  const people = [{ email, urn: group.schools[0]?.urn, role: 'SCHOOL_LEADER' }];
  await api.ask<Invited>(invite, { input: { groupId: group.groupId, people } }, group.coordinator.cookie);
  return { email, token: await newestTokenTo(email) };
}

async function newestTokenTo(email: string): Promise<string> {
  await api.settle();
  const mails = await api.source.query<{ body_text: string }[]>(
    `select body_text from caught_mail where recipient = $1 order by caught_at desc limit 1`,
    [email],
  );
  return /\/invitations\/([\w-]+)/.exec(mails[0]?.body_text ?? '')?.[1] ?? 'no mail';
}

describe('a coordinator who invites people', () => {
  it('reads for each line what became of it', async () => {
    const urn = trio.schools[0]?.urn;
    const line = (email: string, to = urn) => ({ email, urn: to, role: 'COLLEAGUE' });
    const people = [
      line('first@school.example'),
      line('FIRST@school.example'),
      line('not an address'),
      line('second@school.example', '999999' as typeof urn),
    ];
    const input = { groupId: trio.groupId, people };
    const { fields } = await api.ask<Invited>(invite, { input }, trio.coordinator.cookie);
    expect(fields.invitePeople.lines?.map(({ isInvited }) => isInvited)).toEqual([true, false, false, false]);
    expect(fields.invitePeople.lines?.[1]?.message).toContain('further up');
    const again = await api.ask<Invited>(
      invite,
      { input: { ...input, people: people.slice(0, 1) } },
      trio.coordinator.cookie,
    );
    expect(again.fields.invitePeople.lines?.[0]?.message).toContain('invited already');
  });

  it('is refused for another programme’s group as if it did not exist, and so is a member', async () => {
    const other = await aReleasedTrio(api);
    const people = [{ email: 'x@school.example', urn: other.schools[0]?.urn, role: 'DEPUTY' }];
    const input = { groupId: other.groupId, people };
    const stranger = await api.ask<Invited>(invite, { input }, trio.coordinator.cookie);
    expect(stranger.fields.invitePeople.errors[0]?.message).toContain('does not exist');
    const member = await api.ask<Invited>(invite, { input }, other.leaders[0]?.cookie);
    expect(member.fields.invitePeople.errors[0]?.message).toContain('Only a coordinator');
  });

  it('keeps only the digest of the secret that the mail carries', async () => {
    const { email, token } = await invited();
    const rows = await api.source.query<{ token_hash: string }[]>(
      `select token_hash from invitation where email = $1`,
      [email],
    );
    expect(token).toHaveLength(43);
    expect(rows[0]?.token_hash).not.toContain(token);
  });
});

describe('somebody who opens an invitation', () => {
  it('sees who and why without an account, and is in with one press and a name', async () => {
    const { email, token } = await invited();
    const seen = await api.ask<{ invitation: object }>(look, { token });
    expect(seen.fields.invitation).toMatchObject({
      state: 'WAITING',
      email,
      knownName: null,
      group: { name: 'Sample trio', school: trio.schools[0]?.name },
    });
    const { fields } = await api.ask<Accepted>(accept, { input: { token, name: 'Grace Hall' } });
    expect(fields.acceptInvitation).toMatchObject({ groupId: trio.groupId, errors: [] });
    const link = new URL(fields.acceptInvitation.signInAddress ?? '');
    const entered = await fetch(
      `${api.url}/api/auth/magic-link/verify?token=${link.searchParams.get('token')}&callbackURL=/`,
      { redirect: 'manual' },
    );
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const { fields: mine } = await api.ask<{ myGroups: { id: string }[] }>('{ myGroups { id } }', {}, cookie);
    expect(mine.myGroups).toEqual([{ id: trio.groupId }]);
  });

  it('is told once: the room hears that they came, and the link is spent', async () => {
    const { token } = await invited();
    await api.ask<Accepted>(accept, { input: { token, name: 'Grace Hall' } });
    const again = await api.ask<Accepted>(accept, { input: { token, name: 'Grace Hall' } });
    expect(again.fields.acceptInvitation).toMatchObject({
      signInAddress: null,
      errors: [{ __typename: 'AlreadyAnswered' }],
    });
    const heard = await api.source.query<object[]>(
      `select 1 from room_event where room_id = $1 and kind = 'InvitationAccepted'`,
      [trio.groupId],
    );
    expect(heard.length).toBeGreaterThan(0);
  });

  it('has to say a name when the address is not known', async () => {
    const { token } = await invited();
    const { fields } = await api.ask<Accepted>(accept, { input: { token, name: ' ' } });
    expect(fields.acceptInvitation.errors).toEqual([{ __typename: 'NameMissing' }]);
  });

  it('declines with a reason that the coordinator reads', async () => {
    const { email, token } = await invited();
    await api.ask(decline, { input: { token, because: 'We are moving this term.' } });
    const { fields } = await api.ask<{
      group: { invitations: { email: string; declinedBecause: string | null }[] };
    }>(
      `query ($id: ID!) { group(id: $id) { invitations { email declinedBecause } } }`,
      { id: trio.groupId },
      trio.coordinator.cookie,
    );
    expect(fields.group.invitations).toContainEqual({ email, declinedBecause: 'We are moving this term.' });
  });

  it('sees no names once the link has run out, and gets a fresh one by the same mail', async () => {
    const { email, token } = await invited();
    await api.source.query(
      `update invitation set expires_at = now() - interval '1 minute' where email = $1`,
      [email],
    );
    const seen = await api.ask<{ invitation: object }>(look, { token });
    expect(seen.fields.invitation).toMatchObject({ state: 'EXPIRED', group: null });
    const refused = await api.ask<Accepted>(accept, { input: { token, name: 'Grace Hall' } });
    expect(refused.fields.acceptInvitation.errors).toEqual([{ __typename: 'InvitationExpired' }]);
    const sent = await api.ask<{ renewInvitation: object }>(renew, { input: { token } });
    expect(sent.fields.renewInvitation).toEqual({ isSent: true, errors: [] });
    const fresh = await newestTokenTo(email);
    expect(fresh).not.toBe(token);
    expect((await api.ask<{ invitation: object }>(look, { token: fresh })).fields.invitation).toMatchObject({
      state: 'WAITING',
    });
    expect((await api.ask<{ invitation: object }>(look, { token })).fields.invitation).toBeNull();
  });

  it('cannot guess another one', async () => {
    const seen = await api.ask<{ invitation: object }>(look, { token: 'guess' });
    expect(seen.fields.invitation).toBeNull();
    const { fields } = await api.ask<Accepted>(accept, { input: { token: 'guess', name: 'Mallory' } });
    expect(fields.acceptInvitation.errors).toEqual([{ __typename: 'NotFound' }]);
  });
});
