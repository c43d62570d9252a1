import { aContribution, aRoom, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
});
afterAll(() => api.close());

interface Health {
  readonly rules: readonly string[];
  readonly counts: { readonly needsALook: number; readonly watch: number; readonly onItsWay: number };
  readonly groups: {
    readonly totalCount: number;
    readonly nodes: readonly {
      group: string;
      schoolsThatWrote: number;
      wrote: string;
      level: string;
      nextStep: string | null;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const healthFor = async (cookie: string | undefined, narrowed: Record<string, string> = {}) => {
  const answer = await api.ask<{ cycleHealth: Health | null }>(
    `query ($cycle: ID!, $search: String, $level: HealthLevel) {
      cycleHealth(cycleId: $cycle, search: $search, level: $level, first: 10) {
        rules counts { needsALook watch onItsWay }
        groups { totalCount nodes { group schoolsThatWrote wrote level nextStep } pageInfo { hasNextPage endCursor } } } }`,
    { cycle: room.cycleId, ...narrowed },
    cookie,
  );
  return answer;
};
const seen = async (narrowed: Record<string, string> = {}) => {
  const { fields } = await healthFor(room.coordinator.cookie, narrowed);
  if (!fields.cycleHealth) throw new Error('The coordinator saw nothing.');
  return fields.cycleHealth;
};

describe('how the groups of a cycle fare', () => {
  it('counts for the coordinator which schools wrote, and tells the rules', async () => {
    expect((await seen()).groups.nodes[0]).toMatchObject({ schoolsThatWrote: 0, wrote: 'NOT_YET' });
    await aContribution(api, room);
    const { groups, rules, counts } = await seen();
    expect(groups.nodes[0]).toMatchObject({ group: room.groupId, schoolsThatWrote: 1, wrote: 'SOME' });
    expect(rules.length).toBeGreaterThan(4);
    expect(counts.needsALook + counts.watch + counts.onItsWay).toBe(groups.totalCount);
  });

  it('finds a group by the name of a school in it, and none by another', async () => {
    expect((await seen({ search: room.schools[0]?.name.toUpperCase() ?? '' })).groups.totalCount).toBe(1);
    expect((await seen({ search: 'no such school' })).groups.totalCount).toBe(0);
  });

  it('asks for people where a school has nobody', async () => {
    const [urn] = room.schools.slice(-1).map(school => school.urn);
    await api.source.query(`update role_grant set until_on = current_date where scope_id = $1`, [urn]);
    const [group] = (await seen({ level: 'NEEDS_A_LOOK' })).groups.nodes;
    expect(group?.nextStep).toMatch(/nobody to speak for it/);
  });

  it('is nothing for members, steering members, other coordinators and strangers', async () => {
    const steering = await aPerson(api, {
      grants: [{ role: 'steering member', programme: room.programmeId }],
    });
    for (const { cookie } of [room.amina, room.facilitator, room.researcher, room.outsider, steering]) {
      expect((await healthFor(cookie)).fields.cycleHealth).toBeNull();
    }
    expect((await healthFor(undefined)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
