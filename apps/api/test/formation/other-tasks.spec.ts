import type { Urn } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { finishedRun, somePrimaries, type SeenRun } from '../support/formation.js';
import { AdmitSchoolsHandler } from '../../src/programmes/application/admit-schools.handler.js';
import { actorOf, aProgramme, type TestProgramme } from '../support/groups.js';
import { seeRelease, tell } from '../support/offers.js';
import { startPlan } from '../support/plans.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const clauses = { researchAccess: true, textInEmail: false };

const releaseOf = (
  proposal: SeenRun['proposals']['nodes'][number] | undefined,
  { coordinator }: TestProgramme,
) =>
  tell<{ groupId: string | null }>(
    api,
    ['releaseGroup', { proposalId: proposal?.id, name: proposal?.suggestedName, ...clauses }, 'groupId'],
    coordinator.cookie,
  );

interface SeenGroup {
  kind: string;
  members: { urn: string }[];
}

const seeGroup = async (id: string | null, { coordinator }: TestProgramme) =>
  (
    await api.ask<{ group: SeenGroup | null }>(
      'query ($id: ID!) { group(id: $id) { kind members { urn } } }',
      { id },
      coordinator.cookie,
    )
  ).fields.group;

const urnsOf = (group: { schools: { urn: string }[] }) => group.schools.map(({ urn }) => urn);

async function admit({ coordinator, programmeId }: TestProgramme, urns: readonly Urn[]): Promise<void> {
  const actor = await actorOf(api, coordinator);
  const admitted = await api.app.get(AdmitSchoolsHandler).handle(actor, { programme: programmeId, urns });
  expect(admitted.ok).toBe(true);
}

/** Trios of a run, released one by one. */
async function releasedTrios(programme: TestProgramme): Promise<string[]> {
  const ids: string[] = [];
  for (const proposal of (await finishedRun(api, programme)).proposals.nodes) {
    const { groupId, errors } = await releaseOf(proposal, programme);
    expect(errors).toEqual([]);
    if (groupId) ids.push(groupId);
  }
  return ids;
}

describe('a coordinator who forms families', () => {
  it('gets families of twelve to twenty with their reasons, and releases one as a family', async () => {
    const programme = await aProgramme(api, { schools: await somePrimaries(api, 30, 6) });
    const run = await finishedRun(api, programme, { task: 'FAMILIES' });
    expect(run).toMatchObject({ status: 'FINISHED', poolSize: 30, unplaced: [] });
    for (const { reason } of run.proposals.nodes) {
      expect(reason.schools.length).toBeGreaterThanOrEqual(12);
      expect(reason.schools.length).toBeLessThanOrEqual(20);
      expect(reason.paragraph).not.toMatch(/trio|quartet/i);
      expect(reason.paragraph).toMatch(/local authorities/);
    }
    const [first] = run.proposals.nodes;
    const { groupId, errors } = await releaseOf(first, programme);
    expect(errors).toEqual([]);
    const group = await seeGroup(groupId, programme);
    expect(group?.kind).toBe('FAMILY');
    expect(group?.members).toHaveLength(first?.reason.schools.length ?? 0);
    const next = await finishedRun(api, programme, { task: 'FAMILIES' });
    expect(next.poolSize).toBe(30 - (group?.members.length ?? 0));
  });

  it('may keep every trio whole within one family', async () => {
    const programme = await aProgramme(api, { schools: await somePrimaries(api, 24, 6) });
    const trios = await Promise.all(
      (await releasedTrios(programme)).map(async id => (await seeGroup(id, programme))?.members ?? []),
    );
    expect(trios).toHaveLength(8);
    const run = await finishedRun(api, programme, { task: 'FAMILIES', from: 'TRIOS' });
    const families = run.proposals.nodes.map(({ reason }) => urnsOf(reason));
    expect(families.flat()).toHaveLength(24);
    for (const trio of trios) {
      expect(families.filter(family => trio.some(({ urn }) => family.includes(urn)))).toHaveLength(1);
    }
    expect((await releaseOf(run.proposals.nodes[0], programme)).errors).toEqual([]);
  });
});

describe('a coordinator who places newcomers', () => {
  it('sees which trio each joins, and by a plan the newcomer is taken into the group that stands', async () => {
    const schools = await somePrimaries(api, 13, 6);
    const programme = await aProgramme(api, { schools: schools.slice(0, 12) });
    const { cookie } = programme.coordinator;
    const before = await releasedTrios(programme);
    const [newcomer] = schools.slice(12);
    await admit(programme, newcomer ? [newcomer.urn] : []);
    const run = await finishedRun(api, programme, { task: 'QUARTETS' });
    expect(run).toMatchObject({ status: 'FINISHED', unplaced: [], quartetCount: 1 });
    expect(run.proposals.nodes).toHaveLength(1);
    expect(urnsOf(run.proposals.nodes[0]?.reason ?? { schools: [] })).toContain(newcomer?.urn);
    const { planId } = await startPlan(api, run.id, cookie);
    const [planned] = (await seeRelease(api, planId ?? '', cookie))?.groups.nodes ?? [];
    expect(planned?.joins).toHaveLength(1);
    const released = await tell<{ groupIds: string[] | null }>(
      api,
      [
        'releasePlan',
        {
          planId,
          version: (await seeRelease(api, planId ?? '', cookie))?.version,
          groupIds: [planned?.id],
          notWaitedBecause: 'Agreed by telephone.',
          ...clauses,
        },
        'groupIds',
      ],
      cookie,
    );
    expect(released.errors).toEqual([]);
    const [groupId = ''] = released.groupIds ?? [];
    const group = await seeGroup(groupId, programme);
    expect(before).toContain(groupId);
    expect(group).toMatchObject({ kind: 'QUARTET' });
    expect(group?.members.map(({ urn }) => urn)).toContain(newcomer?.urn);
  });
});

describe('a coordinator who pairs schools', () => {
  it('gets pairs across authorities and releases one as a pair', async () => {
    const schools = await somePrimaries(api, 24, 6);
    // Partners are not near each other: every school 4 km from the next.
    for (const [place, { urn }] of schools.entries())
      await api.source.query('update school set easting = $2 where urn = $1', [urn, 380_000 + place * 4_000]);
    const programme = await aProgramme(api, { schools });
    const run = await finishedRun(api, programme, { task: 'PAIRS' });
    expect(run.status).toBe('FINISHED');
    expect(run.proposals.nodes.length).toBeGreaterThan(0);
    for (const { reason } of run.proposals.nodes) {
      expect(new Set(reason.schools.map(({ authority }) => authority)).size).toBe(2);
      expect(reason.paragraph).not.toMatch(/trio|quartet/i);
    }
    const { groupId, errors } = await releaseOf(run.proposals.nodes[0], programme);
    expect(errors).toEqual([]);
    expect(await seeGroup(groupId, programme)).toMatchObject({ kind: 'PAIR' });
  });
});

describe('a coordinator with a pool that cannot be divided', () => {
  it('reads who holds too many schools, and what would help the cheapest, before the run and after it', async () => {
    const [many, few] = [await somePrimaries(api, 8, 1), await somePrimaries(api, 4, 4)];
    const programme = await aProgramme(api, { schools: [...many, ...few] });
    const { programmeId, cycleId, coordinator } = programme;
    const { fields } = await api.ask<{ foresight: { sentence: string; obstacles: string[] } }>(
      `query ($p: ID!, $c: ID!) { foresight: formationForesight(programmeId: $p, cycleId: $c, phase: PRIMARY,
        profile: "pathways-primary") { sentence obstacles } }`,
      { p: programmeId, c: cycleId },
      coordinator.cookie,
    );
    expect(fields.foresight.obstacles.join(' ')).toContain('Authority A0');
    const run = await finishedRun(api, programme);
    expect(run.unplaced.length).toBeGreaterThan(0);
    const seen = await api.ask<{ formationRun: { outcome: { shortages: string[] } } }>(
      'query ($id: ID!) { formationRun(id: $id) { outcome { shortages } } }',
      { id: run.id },
      coordinator.cookie,
    );
    const told = seen.fields.formationRun.outcome.shortages.join(' ');
    expect(told).toContain('Authority A0 holds 9');
    expect(told).toMatch(/leav|borrow|overrid/i);
  });
});
