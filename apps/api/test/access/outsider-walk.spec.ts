import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import { aProposal, aReleasedTrio, aSchool, type TestTrio } from '../support/groups.js';
import { aKeptMeeting } from '../support/meetings.js';
import { aPerson } from '../support/people.js';
import { startPlan } from '../support/plans.js';
import { privateTables } from '../support/private-tables.js';
import { documentOf, rootFields as walked } from '../support/schema-walk.js';
import { aContribution, aResearcher } from '../support/talk.js';

/** A word that stands in everything private of the trio, and nowhere else. */
const secret = 'zanzibarine';
let api: TestApi;
let trio: TestTrio;
let ids: Record<string, string>;
let outsiders: Record<string, string>;
const rootFields = await walked();

beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  ids = await privateThings();
  const elsewhere = await aReleasedTrio(api);
  const programme = elsewhere.programmeId;
  const grantOf = async (
    ...grants: Parameters<typeof aPerson>[1] extends { grants?: infer G } | undefined ? G & object : never
  ) => (await aPerson(api, { grants })).cookie;
  outsiders = {
    'a leader of another trio': elsewhere.leaders[0]?.cookie ?? '',
    'a coordinator of another programme': elsewhere.coordinator.cookie,
    'a researcher of another programme': await grantOf({ role: 'researcher', programme }),
    'a facilitator of another trio': await grantOf({ role: 'facilitator', group: elsewhere.groupId }),
    'an administrator': await grantOf({ role: 'administrator' }),
  };
});
afterAll(() => api.close());

/** One of everything that a trio keeps to itself, made in its room and around it. */
async function privateThings(): Promise<Record<string, string>> {
  const said = await aContribution(api, trio, { text: `We tried the ${secret} way of greeting.` });
  const researcher = await aResearcher(api, trio);
  const asked = async (text: string, input: object) => {
    const { fields, errors } = await api.ask<Record<string, Record<string, unknown>>>(
      text,
      { input },
      researcher.cookie,
    );
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return fields;
  };
  const words = { name: `Code ${secret}`, definition: 'x', include: '', exclude: '', example: '' };
  await asked('mutation ($input: AddCodeInput!) { addCode(input: $input) { errors { message } } }', {
    programmeId: trio.programmeId,
    ...words,
  });
  const [code] = await api.source.query<{ id: string }[]>('select id from code where name = $1', [
    words.name,
  ]);
  await asked('mutation ($input: CodePassageInput!) { codePassage(input: $input) { errors { message } } }', {
    contributionId: said,
    codeIds: [code?.id],
    revision: 1,
    startsAt: 0,
    endsAt: 30,
  });
  await asked('mutation ($input: WriteMemoInput!) { writeMemo(input: $input) { errors { message } } }', {
    programmeId: trio.programmeId,
    codeId: code?.id,
    body: `A ${secret} memo.`,
    clientId: v7(),
  });
  const [excerpt] = await api.source.query<{ id: string }[]>(
    'select id from excerpt where contribution_id = $1',
    [said],
  );
  await asked('mutation ($input: AskConsentInput!) { askConsent(input: $input) { errors { message } } }', {
    excerptId: excerpt?.id,
    purpose: 'QUOTE_UNNAMED',
  });
  await asked(
    'mutation ($input: DraftPracticeInput!) { draftPractice(input: $input) { errors { message } } }',
    {
      programmeId: trio.programmeId,
      title: `Draft ${secret}`,
      phase: 'PRIMARY',
    },
  );
  const proposal = await aProposal(api, trio, [await aSchool(api), await aSchool(api), await aSchool(api)]);
  const [{ run_id: planned } = { run_id: '' }] = await api.source.query<{ run_id: string }[]>(
    'select run_id from proposed_group where id = $1',
    [proposal],
  );
  const { planId } = await startPlan(api, planned, trio.coordinator.cookie);
  await api.source.query('update grouping_plan set name = $1', [`Plan ${secret}`]);
  const plannedGroup = await api.source.query<{ id: string }[]>('select id from planned_group limit 1');
  await api.source.query(
    `insert into exchange_import values (gen_random_uuid(), $1, 'codebook', '${secret}.qdc', '', $2, now(), '{"codes":{"add":[],"known":{}},"codings":[],"notes":[]}', '[]')`,
    [trio.programmeId, researcher.personId],
  );
  const leaver = { programmeId: trio.programmeId, urn: trio.schools[0]?.urn, reason: `A ${secret} reason.` };
  await api.ask(
    'mutation ($input: ReportLeaverInput!) { reportLeaver(input: $input) { taskId } }',
    { input: leaver },
    trio.coordinator.cookie,
  );
  await api.source.query(
    `with begun as (insert into file_folder (folder, begun_at) values ($1, now()) returning folder)
     insert into attachment (id, group_id, author_id, folder, name, ending, size, digest, scan, added_at)
     select folder, $2, $3, folder, $4, 'pdf', 9, 'x', 'clean', now() from begun`,
    [v7(), trio.groupId, trio.leaders[0]?.personId, `${secret}.pdf`],
  );
  const meetingId = await aKeptMeeting(api, trio, secret);
  const only = async (table: string) => {
    const [row] = await api.source.query<{ id: string }[]>(`select id from ${table} limit 1`);
    return row?.id ?? v7();
  };
  return {
    room: trio.groupId,
    group: trio.groupId,
    meetingId,
    actionId: await only('action'),
    ideaId: await only('idea'),
    programme: trio.programmeId,
    sheetId: await only('prompt_sheet'),
    roomId: trio.groupId,
    groupId: trio.groupId,
    programmeId: trio.programmeId,
    cycleId: trio.cycleId,
    sheetVersionId: trio.sheetVersionId,
    sectionId: trio.sections[0] ?? '',
    contribution: said,
    contributionId: said,
    parentId: said,
    codeId: code?.id ?? '',
    memoId: await only('memo'),
    excerptId: excerpt?.id ?? '',
    discussionId: await only('discussion'),
    consentId: await only('consent'),
    codingId: await only('coding'),
    practiceId: await only('practice'),
    runId: await only('formation_run'),
    proposalId: proposal,
    taskId: await only('upkeep_task'),
    planId: planId ?? '',
    plannedGroupId: plannedGroup[0]?.id ?? '',
    invitationId: await only('invitation'),
    claimId: await only('claim'),
    grantId: await only('role_grant'),
    attachmentId: await only('attachment'),
    importId: await only('exchange_import'),
  };
}

/** For `id`, which says nothing of its kind, every private id is tried; a named argument gets the id of its name. */
const attempts = () => [...new Set(Object.values(ids))].map(any => (name: string) => ids[name] ?? any);

async function printOf(): Promise<string> {
  const parts = privateTables.map(
    table => `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${table} t)`,
  );
  const [row] = await api.source.query<{ print: string }[]>(
    `select concat_ws(' ', ${parts.join(', ')}) as print`,
  );
  return row?.print ?? '';
}

const takesIds = (field: (typeof rootFields)[number][2]) =>
  field.args.some(({ name, type }) => /ID|Input/.test(String(type)) && name !== 'trustId');

/** A named argument gets the same id in every attempt: what reads alike is asked once. */
function askedOnce(operation: (typeof rootFields)[number][1], field: (typeof rootFields)[number][2]) {
  const ways = takesIds(field) ? attempts() : [() => ''];
  const asked = ways.map(idFor => documentOf(operation, field, idFor, 4));
  return [...new Map(asked.map(one => [JSON.stringify(one), one])).values()];
}

/** Every query, once for each private id, as somebody. Answers the names of those in which the secret stands. */
async function queriesThatTell(cookie: string | undefined): Promise<string[]> {
  const telling = new Set<string>();
  for (const [name, operation, field] of rootFields) {
    if (operation !== 'query') continue;
    for (const { text, variables } of askedOnce(operation, field)) {
      const answer = await api.ask(text, variables, cookie);
      if (JSON.stringify(answer.fields).includes(secret)) telling.add(name);
      const codes = answer.errors.map(({ extensions }) => extensions.code);
      // A document that is refused before it runs would prove nothing.
      expect({ name, codes: codes.filter(code => code !== 'BAD_USER_INPUT') }).toEqual({ name, codes: [] });
    }
  }
  return [...telling].sort();
}

describe('with the ids of a trio that is not theirs', () => {
  it('the walk finds the words for those whose they are', async () => {
    const researcher = await aResearcher(api, trio, 'Rhea Lind');
    expect(await queriesThatTell(trio.leaders[0]?.cookie)).toEqual(
      expect.arrayContaining([
        'actions',
        'attachment',
        'consentRequests',
        'contribution',
        'cycleExchange',
        'ideas',
        'meeting',
        'ownWords',
        'room',
      ]),
    );
    expect(await queriesThatTell(researcher.cookie)).toEqual(
      expect.arrayContaining(['codebook', 'codes', 'memos', 'practices', 'researchRoom']),
    );
  });

  it.each([
    'a leader of another trio',
    'a coordinator of another programme',
    'a researcher of another programme',
    'a facilitator of another trio',
    'an administrator',
  ])(
    '%s reads none of its words through any query',
    async who => expect(await queriesThatTell(outsiders[who])).toEqual([]),
    60_000,
  );

  it.each([
    'a leader of another trio',
    'a coordinator of another programme',
    'a researcher of another programme',
    'a facilitator of another trio',
  ])(
    '%s changes nothing of it through any mutation',
    async who => {
      const before = await printOf();
      for (const [name, operation, field] of rootFields) {
        if (operation !== 'mutation' || ['signOutEverywhere', 'endSession'].includes(name)) continue;
        for (const idFor of takesIds(field) ? attempts().slice(0, 4) : [() => '']) {
          const { text, variables } = documentOf(operation, field, idFor, 2);
          const answer = await api.ask(text, variables, outsiders[who]);
          expect({ name, leaks: JSON.stringify(answer.fields).includes(secret) }).toEqual({
            name,
            leaks: false,
          });
        }
      }
      expect(await printOf()).toBe(before);
    },
    60_000,
  );
});
