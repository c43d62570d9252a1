import { startApi, type TestApi } from '../support/api.js';
import { aCode, anExcerpt } from '../support/coded.js';
import { accepted, changedCharter, givenUp, proposed } from '../support/charter.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { type TestPerson } from '../support/people.js';
import { aContribution, aResearcher } from '../support/talk.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const mark = `mutation ($input: CodePassageInput!) { codePassage(input: $input) { errors { __typename message } } }`;
type Marked = { codePassage: { errors: { __typename: string; message: string }[] } };

async function marked(trio: TestTrio, researcher: TestPerson, place = 0) {
  const contributionId = await aContribution(api, trio, { place });
  const codeId = await aCode(api, trio, researcher);
  const input = { contributionId, codeIds: [codeId], revision: 1, startsAt: 34, endsAt: 65 };
  const { fields } = await api.ask<Marked>(mark, { input }, researcher.cookie);
  return fields.codePassage.errors[0]?.__typename ?? 'done';
}

const canRead = async (trio: TestTrio, who: TestPerson | undefined) =>
  (
    await api.ask<{ room: object | null }>(
      `query ($id: ID!) { room(id: $id) { id } }`,
      { id: trio.groupId },
      who?.cookie,
    )
  ).fields.room !== null;

describe('marking', () => {
  it('waits while the charter is being changed, and goes on once it is settled', async () => {
    const trio = await aReleasedTrio(api);
    const researcher = await aResearcher(api, trio);
    expect(await marked(trio, researcher)).toBe('done');
    await proposed(api, trio, trio.leaders[0], { guests: 'no' });
    expect(await marked(trio, researcher)).toBe('CharterPauses');
    await accepted(api, trio, 1, 2);
    expect(await marked(trio, researcher, 1)).toBe('CharterPauses');
    await accepted(api, trio, 2, 2);
    expect(await marked(trio, researcher)).toBe('done');
  });

  it('goes on under the charter in force when the change is given up', async () => {
    const trio = await aReleasedTrio(api);
    const researcher = await aResearcher(api, trio);
    await proposed(api, trio, trio.leaders[0], { guests: 'no' });
    await givenUp(api, trio, trio.leaders[0], { urn: null, because: 'Too soon.' });
    expect(await marked(trio, researcher)).toBe('done');
  });

  it('of a school’s words waits until that school has accepted on entry', async () => {
    const trio = await aReleasedTrio(api, { hasAccepted: false });
    const researcher = await aResearcher(api, trio);
    await accepted(api, trio, 0, 1);
    expect(await marked(trio, researcher, 0)).toBe('done');
    expect(await marked(trio, researcher, 1)).toBe('CharterPauses');
  });
});

describe('each clause drives its setting:', () => {
  it('research access shuts the room to researchers, and to nobody else', async () => {
    const trio = await aReleasedTrio(api);
    const researcher = await aResearcher(api, trio);
    expect(await canRead(trio, researcher)).toBe(true);
    await changedCharter(api, trio, { researchAccess: 'no' });
    expect(await canRead(trio, researcher)).toBe(false);
    expect(await canRead(trio, trio.leaders[0])).toBe(true);
  });

  it('the time for research ends it on the day promised', async () => {
    const trio = await aReleasedTrio(api);
    const researcher = await aResearcher(api, trio);
    await changedCharter(api, trio, { researchMonths: '12' });
    const end = (days: string) =>
      api.source.query(
        `update cycle set starts_on = '2020-01-01', ends_on = (current_date - interval '12 months' ${days})::date where id = $1`,
        [trio.cycleId],
      );
    await end(`+ interval '1 day'`);
    expect(await canRead(trio, researcher)).toBe(true);
    await end(`- interval '1 day'`);
    expect(await canRead(trio, researcher)).toBe(false);
    expect(await marked(trio, researcher)).toBe('NotFound');
    expect(await canRead(trio, trio.leaders[0])).toBe(true);
  });

  it('the time afterwards shuts the room for everybody', async () => {
    const trio = await aReleasedTrio(api);
    await changedCharter(api, trio, { readableMonths: '12' });
    const end = (ago: string) =>
      api.source.query(`update school_group set ended_at = now() - $2::interval where id = $1`, [
        trio.groupId,
        ago,
      ]);
    await end('11 months');
    expect(await canRead(trio, trio.leaders[0])).toBe(true);
    await end('13 months');
    expect(await canRead(trio, trio.leaders[0])).toBe(false);
  });

  it('guests are kept out, with a sentence that says why', async () => {
    const trio = await aReleasedTrio(api);
    await changedCharter(api, trio, { guests: 'no' });
    const input = {
      roomId: trio.groupId,
      email: 'ada@college.example',
      name: 'Ada Moss',
      because: 'She knows about attendance.',
      lastDay: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10),
      withHistory: false,
      mayReply: false,
    };
    const { fields } = await api.ask<{ inviteGuest: { errors: { __typename: string }[] } }>(
      `mutation ($input: InviteGuestInput!) { inviteGuest(input: $input) { errors { __typename } } }`,
      { input },
      trio.leaders[0]?.cookie,
    );
    expect(fields.inviteGuest.errors).toEqual([{ __typename: 'CharterKeepsGuestsOut' }]);
  });

  it('what may be quoted is all that a school can be asked for', async () => {
    const trio = await aReleasedTrio(api);
    const researcher = await aResearcher(api, trio);
    const excerptId = await anExcerpt(api, trio, researcher);
    await changedCharter(api, trio, { quoting: 'unnamed' });
    const ask = async (purpose: string) =>
      (
        await api.ask<{ askConsent: { errors: { __typename: string }[] } }>(
          `mutation ($input: AskConsentInput!) { askConsent(input: $input) { errors { __typename } } }`,
          { input: { excerptId, purpose } },
          researcher.cookie,
        )
      ).fields.askConsent.errors;
    expect(await ask('QUOTE_NAMED')).toEqual([{ __typename: 'CharterKeepsWords' }]);
    expect(await ask('QUOTE_UNNAMED')).toEqual([]);
  });

  it('mails carry words only where the charter lets them', async () => {
    const trio = await aReleasedTrio(api);
    await changedCharter(api, trio, { textInEmail: 'yes' });
    const { fields } = await api.ask<{ group: { charter: { clauses: object[] } } }>(
      `query ($id: ID!) { group(id: $id) { charter { clauses { clause isOn } } } }`,
      { id: trio.groupId },
      trio.leaders[0]?.cookie,
    );
    expect(fields.group.charter.clauses).toContainEqual({ clause: 'textInEmail', isOn: true });
    const [room] = await api.source.query<{ text_in_email: boolean }[]>(
      'select text_in_email from charter_in_force where group_id = $1',
      [trio.groupId],
    );
    expect(room?.text_in_email).toBe(true);
  });
});
