import { startApi, type TestApi } from '../support/api.js';
import { aProgramme, aReleasedTrio, type TestProgramme } from '../support/groups.js';
import { aPerson } from '../support/people.js';

const today = '2027-03-10';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({}, { now: () => new Date(`${today}T10:00:00Z`) });
});
afterAll(() => api.close());

const edit = `mutation ($input: EditCycleInput!) { editCycle(input: $input) { errors { __typename } } }`;
const edited = async (programme: TestProgramme, change: object = {}) => {
  const input = {
    cycleId: programme.cycleId,
    name: 'Autumn 2026',
    aims: '',
    targets: [],
    charter: [],
    ...change,
  };
  const { fields } = await api.ask<{ editCycle: { errors: { __typename: string }[] } }>(
    edit,
    { input },
    programme.coordinator.cookie,
  );
  return fields.editCycle.errors.map(({ __typename }) => __typename);
};
const end = `mutation ($input: EndCycleInput!) { endCycle(input: $input) { cycleId errors { __typename } } }`;
const atEnd = `query ($id: ID!) { cycle(id: $id) { endsOn outcome isOver endedBy openRounds closedRounds } }`;

const ended = async (programme: TestProgramme, outcome: string, cookie = programme.coordinator.cookie) => {
  const { fields } = await api.ask<{ endCycle: { errors: { __typename: string }[] } }>(
    end,
    { input: { cycleId: programme.cycleId, outcome } },
    cookie,
  );
  return fields.endCycle.errors.map(({ __typename }) => __typename);
};
const days = { startsOn: '2026-01-05', endsOn: '2099-12-18' };

describe('a coordinator who ends a cycle', () => {
  it('says what it came to; today is its last day, and the outcome can be put better', async () => {
    const programme = await aProgramme(api);
    const steering = await aPerson(api, {
      name: 'Stella Gray',
      grants: [{ role: 'steering member', programme: programme.programmeId }],
    });
    await edited(programme, days);
    const trio = await aReleasedTrio(api, { programme });
    expect(await ended(programme, ' ')).toEqual(['OutcomeMissing']);
    expect(await ended(programme, 'Calm.')).toEqual([]);
    expect(await ended(programme, 'Calmer mornings.')).toEqual([]);
    const look = async (cookie: string) =>
      (await api.ask<{ cycle: object | null }>(atEnd, { id: programme.cycleId }, cookie)).fields.cycle;
    for (const { cookie } of [programme.coordinator, steering])
      expect(await look(cookie)).toEqual({
        endsOn: today,
        outcome: 'Calmer mornings.',
        isOver: true,
        endedBy: 'Cora Dean',
        openRounds: 1,
        closedRounds: 0,
      });
    expect(await look(trio.leaders[0]?.cookie ?? '')).toBeNull();
    expect(await edited(programme, days)).toEqual(['CycleIsOver']);
    const report = await fetch(`${api.url}/api/exports/reports/${programme.cycleId}.html`, {
      headers: { cookie: programme.coordinator.cookie },
    });
    expect(await report.text()).toContain('Calmer mornings.');
  });

  it('asks no more schools into it, and is nobody else', async () => {
    const programme = await aProgramme(api);
    await edited(programme, days);
    const [leader] = (await aReleasedTrio(api, { programme })).leaders;
    expect(await ended(programme, 'Calm.', leader?.cookie)).toEqual(['NotFound']);
    await edited(programme, { startsOn: '2099-01-05', endsOn: '2099-12-18' });
    expect(await ended(programme, 'Calm.')).toEqual(['NotBegunYet']);
    await edited(programme, days);
    await ended(programme, 'Calm.');
    const { fields } = await api.ask<{ inviteSchools: { errors: { __typename: string }[] } }>(
      `mutation ($input: InviteSchoolsInput!) { inviteSchools(input: $input) { errors { __typename } } }`,
      {
        input: { cycleId: programme.cycleId, csv: 'urn,email\n900001,head@school.example', answerBy: today },
      },
      programme.coordinator.cookie,
    );
    expect(fields.inviteSchools.errors.map(({ __typename }) => __typename)).toEqual(['CycleOver']);
  });
});

const reopen = `mutation ($input: ReopenCycleInput!) { reopenCycle(input: $input) { cycleId errors { __typename } } }`;
const history = `query ($id: ID!) { cycle(id: $id) { endsOn plannedEnd outcome isOver reopenings { by because outcome } } }`;

describe('a coordinator who ended the wrong cycle', () => {
  const reopened = async (programme: TestProgramme, change: object = {}, by = programme.coordinator) => {
    const input = { cycleId: programme.cycleId, because: 'It was the other one.', endsOn: '2099-12-18' };
    const { fields } = await api.ask<{ reopenCycle: { errors: { __typename: string }[] } }>(
      reopen,
      { input: { ...input, ...change } },
      by.cookie,
    );
    return fields.reopenCycle.errors.map(({ __typename }) => __typename);
  };

  it('lets it run again with a reason, which stands on its page, and in the audit log that it was done', async () => {
    const programme = await aProgramme(api);
    await edited(programme, days);
    expect(await reopened(programme)).toEqual(['NotEnded']);
    await ended(programme, 'Calm.');
    expect(await reopened(programme, { because: ' ' })).toEqual(['ReasonMissing']);
    expect(await reopened(programme, { endsOn: '2026-01-06' })).toEqual(['LastDayPast']);
    expect(await reopened(programme, {}, (await aProgramme(api)).coordinator)).toEqual(['NotFound']);
    expect(await reopened(programme)).toEqual([]);
    expect(
      (await api.ask<{ cycle: object }>(history, { id: programme.cycleId }, programme.coordinator.cookie))
        .fields.cycle,
    ).toEqual({
      endsOn: '2099-12-18',
      plannedEnd: null,
      outcome: null,
      isOver: false,
      reopenings: [{ by: 'Cora Dean', because: 'It was the other one.', outcome: 'Calm.' }],
    });
    const log = await fetch(`${api.url}/api/exports/audit/log.csv`, {
      headers: { cookie: programme.coordinator.cookie },
    });
    expect(await log.text()).toContain('opened a cycle again, with a reason');
    expect(await ended(programme, 'Calm, and kept.')).toEqual([]);
  });

  it('copies an early end as it was planned', async () => {
    const programme = await aProgramme(api);
    await edited(programme, days);
    await ended(programme, 'Calm.');
    const wish = {
      programmeId: programme.programmeId,
      cycleIds: [programme.cycleId],
      firstDay: '2027-01-05',
    };
    const { fields } = await api.ask<{ cyclesToCopy: object }>(
      `query ($wish: CopyCyclesInput!) { cyclesToCopy(wish: $wish) { cycles { endsOn } } }`,
      { wish },
      programme.coordinator.cookie,
    );
    expect(fields.cyclesToCopy).toMatchObject({ cycles: [{ endsOn: '2100-12-18' }] });
  });
});
