import { RemindSchoolsHandler } from '../../src/cycles/application/remind-schools.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { aProgramme, aSchool, type TestProgramme } from '../support/groups.js';
import { StandingClock } from '../support/letters.js';
import { aPerson } from '../support/people.js';

const clock = new StandingClock();
let api: TestApi;
beforeAll(async () => {
  api = await startApi({}, clock);
});
afterAll(() => api.close());

const invite = `mutation ($input: InviteSchoolsInput!) { inviteSchools(input: $input) {
  lines { line isInvited school message } errors { __typename message } } }`;
const answer = `mutation ($input: AnswerForSchoolInput!) { answerForSchool(input: $input) {
  signInAddress asked { answer because } errors { __typename } } }`;
const look = `query ($token: String!) { askedSchool(token: $token) { school cycle knownName charter prompts answer isPlaced } }`;
const list = `query ($id: ID!, $bounced: Boolean! = false) { cycle(id: $id) { asked { waiting accepted declined changeAsked bounced }
  invitations(first: 50, bouncedOnly: $bounced) { nodes { id email answer because reminders bouncedBecause } } } }`;

interface Lines {
  inviteSchools: {
    lines: { line: number; isInvited: boolean; school: string | null; message: string }[] | null;
    errors: { __typename: string; message: string }[];
  };
}
interface Answered {
  answerForSchool: {
    signInAddress: string | null;
    asked: { answer: string } | null;
    errors: { __typename: string }[];
  };
}
interface Listed {
  cycle: {
    asked: Record<string, number>;
    invitations: {
      nodes: {
        id: string;
        email: string;
        answer: string;
        because: string | null;
        reminders: number;
        bouncedBecause: string | null;
      }[];
    };
  };
}

async function invited(programme: TestProgramme, rows: readonly string[], change: object = {}) {
  const csv = ['URN,e-mail,role,name', ...rows].join('\n');
  const input = { cycleId: programme.cycleId, csv, answerBy: '2026-12-01', ...change };
  const { fields } = await api.ask<Lines>(invite, { input }, programme.coordinator.cookie);
  await api.settle();
  return fields.inviteSchools;
}
const listed = async (programme: TestProgramme, bounced = false) =>
  (await api.ask<Listed>(list, { id: programme.cycleId, bounced }, programme.coordinator.cookie)).fields
    .cycle;

async function mailsTo(email: string) {
  return api.source.query<{ subject: string; body_text: string }[]>(
    'select subject, body_text from caught_mail where recipient = $1 order by caught_at, message_id',
    [email],
  );
}
const tokenIn = (body: string | undefined) =>
  /\/cycles\/invitations\/([\w-]+)/.exec(body ?? '')?.[1] ?? 'no mail';
const tokenTo = async (email: string) => tokenIn((await mailsTo(email)).at(-1)?.body_text);
const said = async (token: string, input: object) =>
  (await api.ask<Answered>(answer, { input: { token, ...input } })).fields.answerForSchool;

describe('a coordinator with a list of schools', () => {
  it('reads for each line what becomes of it, before anything is sent and after', async () => {
    const [programme, school] = [await aProgramme(api), await aSchool(api)];
    const rows = [
      `${school.urn},head-a@school.example,head,Ada Hill`,
      `${school.urn},HEAD-A@school.example,,`,
      `123456,head@school.example,,`,
      `${school.urn},not an address,,`,
      `${school.urn},d@school.example,caretaker,`,
    ];
    const preview = await invited(programme, rows, { isPreview: true });
    expect(preview.lines?.map(({ line, isInvited }) => [line, isInvited])).toEqual([
      [2, true],
      [3, false],
      [4, false],
      [5, false],
      [6, false],
    ]);
    expect(await mailsTo('head-a@school.example')).toHaveLength(0);
    expect((await invited(programme, rows)).lines?.[0]).toMatchObject({
      isInvited: true,
      school: school.name,
    });
    expect(await mailsTo('head-a@school.example')).toHaveLength(1);
    expect((await invited(programme, rows)).lines?.[0]?.message).toContain('invited already');
    expect(await listed(programme)).toMatchObject({ asked: { waiting: 1, accepted: 0 } });
  });

  it('is told which column is missing, and that the cycle is not hers', async () => {
    const [programme, other] = [await aProgramme(api), await aProgramme(api)];
    const wrong = await invited(programme, [], { csv: 'school,mail\nx,y' });
    expect(wrong.errors[0]).toMatchObject({ __typename: 'NotATable' });
    expect(wrong.errors[0]?.message).toContain('urn and email');
    const theirs = await invited({ ...programme, coordinator: other.coordinator }, ['x,y']);
    expect(theirs.errors[0]?.__typename).toBe('NotFound');
  });
});

describe('a school that was asked', () => {
  it('sees what it is asked without an account, accepts by one press, and takes part', async () => {
    const [programme, school] = [await aProgramme(api), await aSchool(api)];
    await invited(programme, [`${school.urn},yes@school.example,,Grace Hall`]);
    const token = await tokenTo('yes@school.example');
    const { fields } = await api.ask<{ askedSchool: object }>(look, { token });
    expect(fields.askedSchool).toMatchObject({ school: school.name, answer: 'WAITING', isPlaced: false });
    const yes = await said(token, { answer: 'ACCEPTED' });
    expect(yes).toMatchObject({ asked: { answer: 'ACCEPTED' }, errors: [] });
    expect(yes.signInAddress).toContain('token=');
    const rows = await api.source.query<object[]>(
      `select 1 from programme_school s join role_grant g on g.scope_id = s.urn
       join person p on p.id = g.person_id and p.name = 'Grace Hall'
       where s.programme_id = $1 and s.urn = $2 and s.left_on is null and g.role = 'school leader'`,
      [programme.programmeId, school.urn],
    );
    expect(rows).toHaveLength(1);
  });

  it('asks for a change, then declines with a reason that only the coordinator reads', async () => {
    const [programme, school] = [await aProgramme(api), await aSchool(api)];
    await invited(programme, [`${school.urn},no@school.example,,`]);
    const token = await tokenTo('no@school.example');
    expect((await said(token, { answer: 'DECLINED' })).errors).toEqual([{ __typename: 'ReasonMissing' }]);
    await said(token, { answer: 'CHANGE_ASKED', because: 'In spring, please.' });
    expect((await listed(programme)).invitations.nodes[0]).toMatchObject({
      answer: 'CHANGE_ASKED',
      because: 'In spring, please.',
    });
    await said(token, { answer: 'DECLINED', because: 'Too much on.' });
    expect(await listed(programme)).toMatchObject({ asked: { declined: 1, waiting: 0, changeAsked: 0 } });
    const steering = await aPerson(api, {
      grants: [{ role: 'steering member', programme: programme.programmeId }],
    });
    const { fields } = await api.ask<Listed>(list, { id: programme.cycleId }, steering.cookie);
    expect(fields.cycle).toMatchObject({ asked: null, invitations: { nodes: [] } });
  });

  it('has to say a name that nobody knows, and cannot guess a link', async () => {
    const [programme, school] = [await aProgramme(api), await aSchool(api)];
    await invited(programme, [`${school.urn},nameless@school.example,,`]);
    const token = await tokenTo('nameless@school.example');
    expect((await said(token, { answer: 'ACCEPTED' })).errors).toEqual([{ __typename: 'NameMissing' }]);
    expect((await said('guess', { answer: 'ACCEPTED', name: 'Mallory' })).errors).toEqual([
      { __typename: 'NotFound' },
    ]);
  });
});

describe('a mailbox that does not exist', () => {
  it('is listed as bounced with the reason until the link goes out again', async () => {
    const [programme, school] = [await aProgramme(api), await aSchool(api)];
    await invited(programme, [`${school.urn},head@gone.invalid,,`]);
    const bounced = await listed(programme, true);
    expect(bounced).toMatchObject({
      asked: { bounced: 1 },
      invitations: {
        nodes: [{ email: 'head@gone.invalid', bouncedBecause: '5.1.2 There is no such domain' }],
      },
    });
    await api.source.query(`update sent_mail set recipient = 'x' where recipient = 'head@gone.invalid'`);
    expect((await listed(programme, true)).invitations.nodes).toEqual([]);
  });
});

describe('a reminder', () => {
  const remind = async () => {
    await api.app.get(RemindSchoolsHandler).handle();
    await api.settle();
  };

  it('comes a week later on a morning in term, and stops with the answer', async () => {
    const [programme, school] = [await aProgramme(api), await aSchool(api)];
    await api.source.query(
      `update cycle set starts_on = '2027-01-04', ends_on = '2027-03-26' where id = $1`,
      [programme.cycleId],
    );
    clock.set('2026-11-02T09:00:00Z');
    const email = 'slow@school.example';
    await invited(programme, [`${school.urn},${email},,`]);
    clock.set('2026-11-08T09:00:00Z');
    await remind();
    expect(await mailsTo(email)).toHaveLength(1);
    await api.source.query(
      `insert into closed_day (id, la_code, from_on, to_on, name, imported_at)
       values (gen_random_uuid(), $1, '2026-11-09', '2026-11-10', 'Inset', now())`,
      [school.laCode],
    );
    clock.set('2026-11-09T09:00:00Z');
    await remind();
    expect(await mailsTo(email)).toHaveLength(1);
    clock.set('2026-11-11T09:00:00Z');
    await remind();
    await remind();
    const mails = await mailsTo(email);
    expect(mails.map(({ subject }) => subject.startsWith('A reminder'))).toEqual([false, true]);
    expect(new Set(mails.map(({ body_text }) => tokenIn(body_text))).size).toBe(1);
    await said(await tokenTo(email), { answer: 'DECLINED', because: 'Not this year.' });
    clock.set('2026-11-25T09:00:00Z');
    await remind();
    expect(await mailsTo(email)).toHaveLength(2);
  });
});
