import { startApi, type TestApi } from '../support/api.js';
import { aProgramme, aReleasedTrio, type TestProgramme } from '../support/groups.js';
import { aPerson } from '../support/people.js';
import { aContribution } from '../support/talk.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const edit = `mutation ($input: EditCycleInput!) { editCycle(input: $input) { cycleId errors { __typename message } } }`;
const copy = `mutation ($input: CopyCyclesInput!) { copyCycles(input: $input) { cycleIds errors { __typename } } }`;
const toCopy = `query ($wish: CopyCyclesInput!) { cyclesToCopy(wish: $wish) {
  cycles { fromName name startsOn endsOn sheet targets hasAims } groups discussions contributions schools obstacle } }`;
const look = `query ($id: ID!) { cycle(id: $id) { name startsOn endsOn aims sheetTitle sheetNumber copiedFrom groupCount schoolCount
  viewerCanSetUp targets { counts phase laCode target reached } charter { clause value } asked { waiting } } }`;

interface Seen {
  cycle: {
    name: string;
    startsOn: string;
    aims: string;
    copiedFrom: string | null;
    groupCount: number;
    targets: { counts: string; target: number; reached: number | null }[];
    charter: { clause: string; value: string }[];
  } | null;
}

const setUp = (programme: TestProgramme, change: object = {}) => ({
  cycleId: programme.cycleId,
  name: 'Autumn 2026',
  startsOn: '2026-09-01',
  endsOn: '2026-12-18',
  aims: 'Every pupil here, every day.',
  targets: [
    { counts: 'SCHOOLS', phase: null, laCode: null, target: 60 },
    { counts: 'ACTIONS_AGREED', phase: null, laCode: null, target: 20 },
  ],
  charter: [
    { clause: 'guests', value: 'no' },
    { clause: 'quoting', value: 'unnamed' },
  ],
  ...change,
});

const edited = async (
  programme: TestProgramme,
  change: object = {},
  cookie = programme.coordinator.cookie,
) => {
  const { fields } = await api.ask<{ editCycle: { errors: { __typename: string }[] } }>(
    edit,
    { input: setUp(programme, change) },
    cookie,
  );
  return fields.editCycle.errors.map(({ __typename }) => __typename);
};
const seen = async (id: string | undefined, cookie: string) =>
  (await api.ask<Seen>(look, { id }, cookie)).fields.cycle;

describe('a coordinator who sets a cycle up', () => {
  it('keeps aims, targets and the charter that its groups begin with, and reads what is reached', async () => {
    const programme = await aProgramme(api);
    expect(await edited(programme)).toEqual([]);
    const trio = await aReleasedTrio(api, { programme });
    const cycle = await seen(programme.cycleId, programme.coordinator.cookie);
    expect(cycle).toMatchObject({
      aims: 'Every pupil here, every day.',
      groupCount: 1,
      targets: [
        { counts: 'SCHOOLS', target: 60, reached: 3 },
        { counts: 'ACTIONS_AGREED', target: 20, reached: 0 },
      ],
    });
    const [charter] = await api.source.query<
      { guests: boolean; quoting: string; research_access: boolean }[]
    >('select guests, quoting, research_access from charter where group_id = $1', [trio.groupId]);
    expect(charter).toEqual({ guests: false, quoting: 'unnamed', research_access: true });
  });

  it.each([
    ['an end before its start', { endsOn: '2026-08-01' }, 'EndsBeforeItStarts'],
    ['no name', { name: ' ' }, 'NameMissing'],
    ['nothing to reach', { targets: [{ counts: 'TRIES', target: 0 }] }, 'TargetNotCountable'],
    ['one target twice', { targets: [1, 2].map(target => ({ counts: 'TRIES', target })) }, 'TargetTwice'],
  ])('is refused with %s', async (_, change, refusal) => {
    expect(await edited(await aProgramme(api), change)).toEqual([refusal]);
  });

  it('is nobody else: others learn not even that it is there', async () => {
    const [programme, other] = [await aProgramme(api), await aProgramme(api)];
    expect(await edited(programme, {}, other.coordinator.cookie)).toEqual(['NotFound']);
    expect(await seen(programme.cycleId, other.coordinator.cookie)).toBeNull();
    const steering = await aPerson(api, {
      grants: [{ role: 'steering member', programme: programme.programmeId }],
    });
    expect(await edited(programme, {}, steering.cookie)).toEqual(['NotAllowed']);
    expect(await seen(programme.cycleId, steering.cookie)).toMatchObject({
      asked: null,
      viewerCanSetUp: false,
    });
  });
});

describe('copying last year', () => {
  it('shows each cycle with its new days before anything is made, and what is left behind', async () => {
    const trio = await aReleasedTrio(api);
    await aContribution(api, trio);
    await edited(trio);
    const wish = { programmeId: trio.programmeId, cycleIds: [trio.cycleId], firstDay: '2027-08-31' };
    const { fields } = await api.ask<{ cyclesToCopy: object }>(toCopy, { wish }, trio.coordinator.cookie);
    expect(fields.cyclesToCopy).toMatchObject({
      cycles: [
        {
          fromName: 'Autumn 2026',
          name: 'Autumn 2027',
          startsOn: '2027-08-31',
          endsOn: '2027-12-17',
          sheet: 'Attendance, version 1',
          targets: 2,
          hasAims: true,
        },
      ],
      ...{ groups: 1, discussions: 1, contributions: 1, schools: 3, obstacle: null },
    });
    const made = await api.source.query<object[]>('select 1 from cycle where programme_id = $1', [
      trio.programmeId,
    ]);
    expect(made).toHaveLength(1);
  });

  it('makes them with aims, targets, sheet and charter, and without a school, a person or a word', async () => {
    const trio = await aReleasedTrio(api);
    await edited(trio);
    const input = { programmeId: trio.programmeId, cycleIds: [trio.cycleId], firstDay: '2027-08-31' };
    const { fields } = await api.ask<{ copyCycles: { cycleIds: string[]; errors: object[] } }>(
      copy,
      { input },
      trio.coordinator.cookie,
    );
    const cycle = await seen(fields.copyCycles.cycleIds[0], trio.coordinator.cookie);
    expect(cycle).toMatchObject({
      name: 'Autumn 2027',
      aims: 'Every pupil here, every day.',
      copiedFrom: 'Autumn 2026',
      sheetTitle: 'Attendance',
      groupCount: 0,
      schoolCount: 0,
    });
    expect(cycle?.targets.map(({ reached }) => reached)).toEqual([0, 0]);
    expect(cycle?.charter).toContainEqual({ clause: 'guests', value: 'no' });
    const again = await api.ask<{ copyCycles: { errors: object[] } }>(
      copy,
      { input },
      trio.coordinator.cookie,
    );
    expect(again.fields.copyCycles.errors).toEqual([{ __typename: 'NameTaken' }]);
  });

  it('takes the newest version of the sheet, and refuses a day that is not later', async () => {
    const trio = await aReleasedTrio(api);
    await api.source.query(
      `insert into prompt_sheet_version (id, prompt_sheet_id, number, introduction, issued_at)
       select gen_random_uuid(), prompt_sheet_id, 2, introduction, now() from prompt_sheet_version where id = $1`,
      [trio.sheetVersionId],
    );
    const wish = { programmeId: trio.programmeId, cycleIds: [trio.cycleId], firstDay: '2027-08-31' };
    const asked = async (firstDay: string) =>
      (
        await api.ask<{ cyclesToCopy: { cycles: { sheet: string }[]; obstacle: string | null } }>(
          toCopy,
          { wish: { ...wish, firstDay } },
          trio.coordinator.cookie,
        )
      ).fields.cyclesToCopy;
    expect((await asked('2027-08-31')).cycles[0]?.sheet).toBe('Attendance, version 2');
    expect((await asked('2026-09-01')).obstacle).toContain('after 2026-09-01');
  });
});
