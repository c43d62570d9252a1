import { startApi, type TestApi } from '../support/api.js';
import { finishedRun, somePrimaries, startRun } from '../support/formation.js';
import { aProgramme, type TestProgramme, type TestSchool } from '../support/groups.js';

let api: TestApi;
let programme: TestProgramme;
let schools: TestSchool[];
beforeAll(async () => {
  api = await startApi();
  schools = await somePrimaries(api, 18, 6);
  programme = await aProgramme(api, { schools });
});
afterAll(() => api.close());

interface Picture {
  scores: number[];
  leastMean: number | null;
  byAuthority: { name: string; schools: number }[];
  byThird: { name: string; schools: number }[];
  thirdsBy: string;
  crossings: { groups: number }[];
  schools: { urn: string; position: number; loss: number | null; place: object | null }[];
}

interface Seen {
  formationRun: {
    outcome: { mean: number; worst: number; p95: number };
    settings: { name: string; value: string }[];
    picture: Picture;
  } | null;
}

const look = `query ($id: ID!) { formationRun(id: $id) {
  outcome { mean worst p95 } settings { name value }
  picture { scores leastMean byAuthority { name schools mean } byThird { name schools mean from to } thirdsBy
    crossings { one other groups } schools { urn name position loss place { longitude latitude } } } } }`;

const seen = async (id: string, cookie: string) =>
  (await api.ask<Seen>(look, { id }, cookie)).fields.formationRun;

describe('a finished run as a whole', () => {
  it('shows its coordinator how groups score, how near each third’s partners are, and where everybody is', async () => {
    const { id } = await finishedRun(api, programme);
    const run = await seen(id, programme.coordinator.cookie);
    const { scores, leastMean, byThird, byAuthority, schools: points } = run?.picture ?? ({} as Picture);
    expect(scores).toHaveLength(6);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(leastMean).toBeLessThanOrEqual((run?.outcome.mean ?? 0) + 1e-9);
    expect(run?.outcome.worst).toBeCloseTo(scores[0] ?? 0, 3);
    expect(byThird.map(({ schools: count }) => count)).toEqual([6, 6, 6]);
    expect(byAuthority).toHaveLength(6);
    expect(run?.picture.thirdsBy).toContain('2022/23');
    expect(points).toHaveLength(18);
    expect(points.every(({ place }) => place !== null)).toBe(true);
    expect(points.every(({ loss }) => loss !== null && loss >= 0)).toBe(true);
  });

  it('is not for another programme’s coordinator', async () => {
    const { id } = await finishedRun(api, programme);
    expect(await seen(id, (await aProgramme(api)).coordinator.cookie)).toBeNull();
  });

  it('is of the authorities and schools that its coordinator chose', async () => {
    const leftOut = [schools[0]?.urn ?? ''];
    const run = await finishedRun(api, programme, { authorities: ['A0', 'A1', 'A2'], leftOut });
    expect(run.poolSize).toBe(8);
    const settings = (await seen(run.id, programme.coordinator.cookie))?.settings;
    expect(settings).toContainEqual({ name: 'Schools', value: 'authorities A0, A1, A2; without 1 school' });
  });

  it('is refused with the reason where a wish is out of range', async () => {
    const { errors } = await startRun(api, programme, { travel: { perKm: 9, beyondKm: 0 } });
    expect(errors[0]).toMatchObject({ __typename: 'UnusableWish' });
    expect(errors[0]?.message).toContain('per kilometre');
  });
});

describe('two runs side by side', () => {
  const compare = `query ($one: ID!, $other: ID!) { compareRuns(runId: $one, otherRunId: $other) {
    differences { name one other } sameCount onlyOne { names mean } onlyOther { names mean }
    moved { name oneWith otherWith } } }`;
  interface Compared {
    compareRuns: {
      differences: { name: string }[];
      sameCount: number;
      onlyOne: object[];
      onlyOther: object[];
      moved: object[];
    } | null;
  }

  it('show a coordinator the settings that differ, what both have, and where each school went', async () => {
    const one = await finishedRun(api, programme);
    const other = await finishedRun(api, programme, { travel: { perKm: 0.5, beyondKm: 0 } });
    const compared = (
      await api.ask<Compared>(compare, { one: one.id, other: other.id }, programme.coordinator.cookie)
    ).fields.compareRuns;
    expect(compared?.differences.map(({ name }) => name)).toContain('Travel');
    expect((compared?.sameCount ?? 0) + (compared?.onlyOne.length ?? 0)).toBe(6);
    expect((compared?.sameCount ?? 0) + (compared?.onlyOther.length ?? 0)).toBe(6);
    expect(compared?.moved.length).toBe((compared?.onlyOne.length ?? 0) * 3);
  });

  it('are nothing to a coordinator of one of two programmes', async () => {
    const own = await finishedRun(api, programme);
    const elsewhere = await aProgramme(api, { schools: await somePrimaries(api, 9, 4) });
    const strange = await finishedRun(api, elsewhere);
    const asked = { one: own.id, other: strange.id };
    for (const { cookie } of [programme.coordinator, elsewhere.coordinator]) {
      expect((await api.ask<Compared>(compare, asked, cookie)).fields.compareRuns).toBeNull();
    }
  });
});

describe('what a run will come to', () => {
  it('is told before it starts, with what is missing for whom', async () => {
    const asked = await api.ask<{
      formationForesight: { sentence: string; gaps: { code: string; known: number; lacking: object[] }[] };
    }>(
      `query ($programmeId: ID!, $cycleId: ID!) { formationForesight(programmeId: $programmeId, cycleId: $cycleId,
         phase: PRIMARY, profile: "pathways-primary") { sentence obstacles contradictions gaps { code known lacking { urn state } } } }`,
      { programmeId: programme.programmeId, cycleId: programme.cycleId },
      programme.coordinator.cookie,
    );
    const foresight = asked.fields.formationForesight;
    expect(foresight.sentence).toBe('6 trios');
    expect(foresight.gaps.find(({ code }) => code === 'NOR')).toMatchObject({ known: 18, lacking: [] });
  });
});
