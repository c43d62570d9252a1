import { startApi, type TestApi } from '../support/api.js';
import { aProgramme, aSchool, type TestTrio } from '../support/groups.js';
import { aPerson } from '../support/people.js';
import {
  afterImport,
  aNewcomer,
  historyOf,
  joinOneTrust,
  openTasks,
  settle,
  tasksOf,
  threeTrios,
  type SeenTask,
} from '../support/upkeep.js';

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

describe('a school that is admitted after the release', () => {
  it('is raised once as a newcomer, and joins the trio that the coordinator chooses', async () => {
    const school = await aNewcomer(api, trio);
    const leader = await aPerson(api, { grants: [{ role: 'school leader', urn: school.urn }] });
    await afterImport(api);
    const task = await only();
    expect(task).toMatchObject({ kind: 'NEWCOMER', groupId: null, viewerCanSettle: true });
    expect(task.sentence).toBe(`${school.name} takes part and is in no group yet.`);
    expect(task.repairs).toHaveLength(3);
    expect(task.repairs[0]?.sentence).toBe(`${school.name} joins Sample trio.`);
    const [repair] = task.repairs;
    const group = repair?.groups[0]?.groupId ?? '';
    expect(await seeGroup(group, leader.cookie)).toBeNull();
    const { errors, task: settled } = await settle(
      api,
      'applyRepair',
      { taskId: task.id, key: repair?.key },
      cookie,
    );
    expect(errors).toEqual([]);
    expect(settled).toMatchObject({ state: 'MENDED', settledByName: 'Cora Dean', repairs: [] });
    const seen = await seeGroup(group, leader.cookie);
    expect(seen?.kind).toBe('QUARTET');
    expect(seen?.members.map(({ urn }) => urn)).toContain(school.urn);
    expect((await heardIn(group)).at(-1)).toBe('MembersChanged');
  });

  it('is not raised for a school that is admitted where no group stands', async () => {
    const fresh = await aProgramme(api, { schools: [await aSchool(api)] });
    await api.settle();
    expect(await tasksOf(api, fresh)).toEqual([]);
  });
});

describe('two members that are in one trust by now', () => {
  beforeEach(() =>
    joinOneTrust(
      api,
      trio.schools.slice(0, 2).map(({ urn }) => urn),
    ),
  );

  it('are raised with exchanges that keep every rule, and one is applied with its history', async () => {
    const task = await only();
    expect(task.kind).toBe('BORDER');
    expect(task.sentence).toMatch(/and .* belong to one trust by now; they are in Sample trio\.$/);
    expect(task.repairs.length).toBeGreaterThan(0);
    for (const { groups, moves } of task.repairs) {
      expect(moves).toBeLessThanOrEqual(3);
      expect(groups.every(({ after }) => after.length === 3)).toBe(true);
    }
    const [repair] = task.repairs;
    const reason = 'They share a head since June.';
    const input = { taskId: task.id, key: repair?.key, reason };
    expect((await settle(api, 'applyRepair', input, cookie)).errors).toEqual([]);
    const history = await historyOf(api, trio.groupId, cookie);
    expect(history?.memberships).toHaveLength(4);
    const gone = history?.memberships.find(({ leftAt }) => leftAt !== null);
    expect(gone).toMatchObject({ leftBecause: reason, leftBy: 'Cora Dean' });
    expect(history?.memberships.at(-1)).toMatchObject({ joinedBecause: reason, leftAt: null });
    const leader = trio.leaders[trio.schools.findIndex(({ urn }) => urn === gone?.school.urn)];
    expect(await seeGroup(trio.groupId, leader?.cookie ?? '')).toBeNull();
    await afterImport(api);
    expect(await openTasks(api, trio)).toEqual([]);
  });

  it('are kept together with a reason that members see, and are not raised again', async () => {
    const { id: taskId } = await only();
    expect((await settle(api, 'keepBreach', { taskId, reason: ' ' }, cookie)).errors[0]).toMatchObject({
      __typename: 'ReasonNeeded',
    });
    const { errors } = await settle(api, 'keepBreach', { taskId, reason: 'Two heads, two places.' }, cookie);
    expect(errors).toEqual([]);
    const { fields } = await api.ask<{ group: { overrides: { rule: string; reason: string }[] } }>(
      `query ($id: ID!) { group(id: $id) { overrides { rule reason } } }`,
      { id: trio.groupId },
      trio.leaders[0]?.cookie,
    );
    expect(fields.group.overrides).toEqual([{ rule: 'DIFFERENT_TRUSTS', reason: 'Two heads, two places.' }]);
    await afterImport(api);
    expect(await openTasks(api, trio)).toEqual([]);
  });

  it('are dismissed with a reason, and are not raised again', async () => {
    const { id: taskId } = await only();
    const { task } = await settle(api, 'dismissTask', { taskId, reason: 'The trust splits in May.' }, cookie);
    expect(task).toMatchObject({ state: 'DISMISSED', settledBecause: 'The trust splits in May.' });
    await afterImport(api);
    expect(await openTasks(api, trio)).toEqual([]);
  });

  it('are no task any more once they have parted', async () => {
    await api.source.query('update school set trust_id = null where urn = $1', [trio.schools[0]?.urn]);
    await afterImport(api);
    const ofTheTrio = (await tasksOf(api, trio)).filter(({ kind }) => kind === 'BORDER');
    expect(ofTheTrio).toMatchObject([{ state: 'OVERTAKEN' }]);
  });

  it('are mended by one of two coordinators at once; the other is told and changes nothing', async () => {
    const task = await only();
    const bela = await aPerson(api, {
      name: 'Bela Novak',
      grants: [{ role: 'coordinator', programme: trio.programmeId }],
    });
    const [one, other] = task.repairs;
    const answers = await Promise.all([
      settle(api, 'applyRepair', { taskId: task.id, key: one?.key }, cookie),
      settle(api, 'applyRepair', { taskId: task.id, key: other?.key }, bela.cookie),
    ]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ __typename: 'TaskSettledAlready' }]);
    const rows = await api.source.query<{ members: number }[]>(
      `select count(*)::int as members from group_member m join school_group g on g.id = m.group_id
       where g.programme_id = $1 and m.left_at is null group by g.id`,
      [trio.programmeId],
    );
    expect(rows.map(({ members }) => members)).toEqual([3, 3, 3]);
  });

  it('cannot be mended by what was worked out on groups that have changed', async () => {
    const task = await only();
    const [repair] = task.repairs;
    const newcomer = await aNewcomer(api, trio);
    const joining = (await openTasks(api, trio)).find(({ kind }) => kind === 'NEWCOMER');
    const into = joining?.repairs.find(({ groups }) =>
      groups.some(({ groupId }) => repair?.groups.some(touched => touched.groupId === groupId)),
    );
    expect(into?.sentence).toContain(newcomer.name);
    await settle(api, 'applyRepair', { taskId: joining?.id, key: into?.key }, cookie);
    const late = await settle(api, 'applyRepair', { taskId: task.id, key: repair?.key }, cookie);
    expect(late.errors[0]).toMatchObject({ __typename: 'RepairOutdated' });
  });

  it('are nobody’s business but the coordinators’', async () => {
    const task = await only();
    const outsider = (await aProgramme(api)).coordinator.cookie;
    for (const as of [outsider, trio.leaders[0]?.cookie ?? '']) {
      expect(await tasksOf(api, trio, as)).toEqual([]);
      const refused = await settle(api, 'dismissTask', { taskId: task.id, reason: 'No.' }, as);
      expect(refused.errors[0]).toMatchObject({ __typename: 'NotFound' });
    }
    expect(await historyOf(api, trio.groupId, outsider)).toBeNull();
    expect((await historyOf(api, trio.groupId, trio.leaders[0]?.cookie ?? ''))?.memberships).toHaveLength(3);
  });
});
