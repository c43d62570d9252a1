import { FormationRunner } from '../../src/formation/application/formation-runner.js';
import type { TestApi } from './api.js';
import { aSchool, type TestProgramme, type TestSchool } from './groups.js';

/** Schools with every figure that the primary profile looks at, in as many authorities as asked for. */
export async function somePrimaries(api: TestApi, count: number, authorities: number): Promise<TestSchool[]> {
  const schools = [];
  for (let place = 0; place < count; place += 1) {
    const figures = {
      READ_AVERAGE: 98 + ((place * 7) % 11),
      MAT_AVERAGE: 97 + ((place * 5) % 13),
      PNUMFSMEVER: (place * 13) % 60,
      PNUMEAL: (place * 17) % 70,
      PSENELK: 8 + ((place * 3) % 15),
      PSENELSE: 1 + ((place * 3) % 5),
      NOR: 120 + ((place * 37) % 400),
    };
    schools.push(await aSchool(api, { laCode: `A${place % authorities}`, figures }));
  }
  return schools;
}

export interface SeenRun {
  readonly status: string;
  readonly failedBecause: string | null;
  readonly snapshotHash: string;
  readonly poolSize: number;
  readonly trioCount: number;
  readonly quartetCount: number;
  readonly total: number | null;
  readonly lowerBound: number | null;
  readonly gap: number | null;
  readonly proof: string | null;
  readonly unplaced: { urn: string; reason: string; missing: string[] }[];
  readonly proposals: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: {
      id: string;
      position: number;
      meanUnlikeness: number;
      suggestedName: string;
      releasedGroupId: string | null;
      reason: {
        paragraph: string;
        schools: { urn: string; authority: string; trust: string | null }[];
        measures: { code: string; figures: { value: number | null; academicYear: string | null }[] }[];
      };
    }[];
  };
}

const start = `mutation ($input: StartFormationInput!) { startFormation(input: $input) {
  runId errors { __typename message } } }`;

const look = `query ($id: ID!, $after: String) { formationRun(id: $id) {
  status failedBecause snapshotHash poolSize trioCount quartetCount total lowerBound gap proof
  unplaced { urn reason missing }
  proposals(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
    id position meanUnlikeness suggestedName releasedGroupId
    reason { paragraph schools { urn authority trust } measures { code figures { value academicYear } } } } } } }`;

/** Fields of StartFormationInput. */
export interface RunWish {
  readonly phase?: string;
  readonly profile?: string;
  readonly seed?: string;
  readonly task?: string;
  readonly from?: string;
  readonly travel?: object;
  readonly lift?: number;
  readonly authorities?: readonly string[];
  readonly leftOut?: readonly string[];
}

interface Started {
  startFormation: { runId: string | null; errors: { __typename: string; message: string }[] };
}

export async function startRun(
  api: TestApi,
  { programmeId, cycleId, coordinator }: TestProgramme,
  wish: RunWish & { cookie?: string } = {},
) {
  const { cookie = coordinator.cookie, ...given } = wish;
  const input = {
    programmeId,
    cycleId,
    phase: 'PRIMARY',
    profile: 'pathways-primary',
    seed: 'seven',
    ...given,
  };
  return (await api.ask<Started>(start, { input }, cookie)).fields.startFormation;
}

export const seeRun = async (api: TestApi, id: string, cookie: string, after?: string | null) =>
  (await api.ask<{ formationRun: SeenRun | null }>(look, { id, after }, cookie)).fields.formationRun;

/** Starts a run, waits for its end and reads it with all its groups. */
export async function finishedRun(
  api: TestApi,
  programme: TestProgramme,
  wish: RunWish = {},
): Promise<SeenRun & { id: string }> {
  const { runId, errors } = await startRun(api, programme, wish);
  if (!runId) throw new Error(`The run was refused: ${JSON.stringify(errors)}`);
  await api.settle();
  await api.app.get(FormationRunner).settle();
  const { cookie } = programme.coordinator;
  const first = await seeRun(api, runId, cookie);
  if (!first) throw new Error('The run is gone.');
  const nodes = [...first.proposals.nodes];
  for (let page = first.proposals; page.pageInfo.hasNextPage;) {
    page = (await seeRun(api, runId, cookie, page.pageInfo.endCursor))?.proposals ?? page;
    nodes.push(...page.nodes);
  }
  return { id: runId, ...first, proposals: { ...first.proposals, nodes } };
}
