import { startApi, type TestApi } from '../support/api.js';
import { aSchool, type TestTrio } from '../support/groups.js';
import { afterImport, historyOf, openTasks, settle, threeTrios, type SeenTask } from '../support/upkeep.js';

let api: TestApi;
let trios: TestTrio[];
let trio: TestTrio;
let cookie: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  trios = await threeTrios(api);
  [trio] = trios as [TestTrio];
  cookie = trio.coordinator.cookie;
});
afterAll(() => api.close());

const only = async (): Promise<SeenTask> => {
  const tasks = await openTasks(api, trio);
  expect(tasks).toHaveLength(1);
  return tasks[0] as SeenTask;
};

const seeGroup = async (id: string, as: string) =>
  (
    await api.ask<{ group: { kind: string; endedAt: string | null; members: { urn: string }[] } | null }>(
      `query ($id: ID!) { group(id: $id) { kind endedAt members { urn } } }`,
      { id },
      as,
    )
  ).fields.group;

const heardIn = async (group: string) => {
  const rows = await api.source.query<{ kind: string }[]>(
    'select kind from room_event where room_id = $1 order by number',
    [group],
  );
  return rows.map(({ kind }) => kind);
};

describe('a school that leaves', () => {
  const report = async (urn: string | undefined, reason = 'The head retires.') =>
    (
      await api.ask<{ reportLeaver: { taskId: string | null; errors: { __typename: string }[] } }>(
        `mutation ($input: ReportLeaverInput!) { reportLeaver(input: $input) { taskId errors { __typename } } }`,
        { input: { programmeId: trio.programmeId, urn, reason } },
        cookie,
      )
    ).fields.reportLeaver;

  it('is noted once, stays until a repair lets it go, and then leaves group and programme', async () => {
    const urn = trio.schools[0]?.urn;
    const { taskId } = await report(urn);
    expect((await report(urn)).taskId).toBe(taskId);
    await afterImport(api);
    const task = await only();
    expect(task).toMatchObject({ id: taskId, kind: 'LEAVER' });
    expect(task.repairs[0]?.sentence).toContain('Sample trio ends.');
    const key = task.repairs[0]?.key;
    expect((await settle(api, 'applyRepair', { taskId, key }, cookie)).errors).toEqual([]);
    const ended = await seeGroup(trio.groupId, cookie);
    expect(ended?.endedAt).not.toBeNull();
    const [part] = await api.source.query<{ left_on: string | null }[]>(
      'select left_on from programme_school where programme_id = $1 and urn = $2',
      [trio.programmeId, urn],
    );
    expect(part?.left_on).not.toBeNull();
    expect(await openTasks(api, trio)).toEqual([]);
  });

  it('needs a reason, and a group to leave', async () => {
    expect((await report(trio.schools[0]?.urn, ' ')).errors[0]).toMatchObject({ __typename: 'ReasonNeeded' });
    expect((await report((await aSchool(api)).urn)).errors[0]).toMatchObject({ __typename: 'InNoGroup' });
  });
});

describe('a school that closes', () => {
  const close = (urn: string | undefined) =>
    api.source.query(`update school set status = 'Closed' where urn = $1`, [urn]);

  it('is raised, and its partners are repaired', async () => {
    await close(trio.schools[1]?.urn);
    await afterImport(api);
    const task = await only();
    expect(task.sentence).toBe(`${trio.schools[1]?.name} has closed; it is in Sample trio.`);
    const { errors } = await settle(
      api,
      'applyRepair',
      { taskId: task.id, key: task.repairs[0]?.key },
      cookie,
    );
    expect(errors).toEqual([]);
  });

  it('goes on under its successor’s URN, with its group and its people, without a task', async () => {
    const [old] = trio.schools;
    const successor = await aSchool(api);
    await api.source.query(
      `insert into school_link (urn, link_urn, link_type, link_name) values ($1, $2, 'Successor', 'Academy')`,
      [old?.urn, successor.urn],
    );
    await close(old?.urn);
    await afterImport(api);
    await afterImport(api);
    expect(await openTasks(api, trio)).toEqual([]);
    const seen = await seeGroup(trio.groupId, trio.leaders[0]?.cookie ?? '');
    expect(seen?.members.map(({ urn }) => urn)).toContain(successor.urn);
    expect(seen?.members).toHaveLength(3);
    const history = await historyOf(api, trio.groupId, cookie);
    expect(history?.memberships.at(-1)?.joinedBecause).toContain('goes on under');
    expect((await heardIn(trio.groupId)).filter(kind => kind === 'MembersChanged')).toHaveLength(1);
  });
});
