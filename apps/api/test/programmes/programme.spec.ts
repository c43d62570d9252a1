import { startApi, type TestApi } from '../support/api.js';
import { aProgramme, aReleasedTrio, aSchool, type TestProgramme } from '../support/groups.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let programme: TestProgramme;
beforeAll(async () => {
  api = await startApi();
  const schools = [
    await aSchool(api, { laCode: 'T1', trust: 'Lantern' }),
    await aSchool(api, { laCode: 'T1' }),
    await aSchool(api, { laCode: 'T2', phase: 'secondary' }),
  ];
  programme = await aProgramme(api, { schools });
});
afterAll(() => api.close());

interface Seen {
  programme: {
    schoolCount: number;
    viewerCanForm: boolean;
    cycles: { name: string; sheet: { number: number; sections: { heading: string }[] } }[];
    poolCounts: { authority: string; phase: string; count: number }[];
    pool: { totalCount: number; nodes: { urn: string; groupName: string | null }[] };
  } | null;
}

const look = `query ($slug: String!, $filter: PoolFilterInput) { programme(slug: $slug) {
  schoolCount viewerCanForm cycles { name sheet { number sections { heading } } }
  poolCounts { authority phase count } pool(filter: $filter) { totalCount nodes { urn groupName } } } }`;
const seenBy = async (cookie: string | undefined, filter = {}, slug = programme.slug) =>
  (await api.ask<Seen>(look, { slug, filter }, cookie)).fields.programme;

describe('a programme', () => {
  it('shows its coordinator the pool by authority and phase, and the cycle on its sheet', async () => {
    const seen = await seenBy(programme.coordinator.cookie);
    expect(seen).toMatchObject({ schoolCount: 3, viewerCanForm: true });
    expect(seen?.poolCounts).toEqual([
      { authority: 'Authority T1', phase: 'PRIMARY', count: 2 },
      { authority: 'Authority T2', phase: 'SECONDARY', count: 1 },
    ]);
    expect(seen?.cycles[0]?.sheet.sections.map(({ heading }) => heading)).toEqual([
      'Presence',
      'Participation',
      'Progress',
    ]);
  });

  it.each([
    ['a phase', { phase: 'SECONDARY' }, 1],
    ['an authority', { laCode: 'T1' }, 2],
    ['words of the name', { search: 'sample school' }, 3],
    ['a sign that would match anything', { search: '%' }, 0],
    ['no group yet', { isGrouped: true }, 0],
  ])('lets its coordinator narrow the pool by %s', async (_, filter, count) => {
    expect((await seenBy(programme.coordinator.cookie, filter))?.pool.totalCount).toBe(count);
  });

  it('lets its coordinator narrow the pool by a trust that has schools in it', async () => {
    const asked = await api.ask<{ programme: { poolTrusts: { id: string; name: string; count: number }[] } }>(
      'query ($slug: String!) { programme(slug: $slug) { poolTrusts { id name count } } }',
      { slug: programme.slug },
      programme.coordinator.cookie,
    );
    const [trust] = asked.fields.programme.poolTrusts;
    expect(trust).toMatchObject({ name: 'Lantern', count: 1 });
    expect((await seenBy(programme.coordinator.cookie, { trustId: trust?.id }))?.pool.totalCount).toBe(1);
  });

  it('looks at the groups of one cycle where its coordinator asks for that', async () => {
    const trio = await aReleasedTrio(api);
    const grouped = (cycleId: string) =>
      seenBy(trio.coordinator.cookie, { isGrouped: true, cycleId }, trio.slug);
    expect((await grouped(trio.cycleId))?.pool.totalCount).toBe(3);
    expect((await grouped(programme.cycleId))?.pool.totalCount).toBe(0);
  });

  it('shows its coordinator every school on the map, in degrees', async () => {
    const asked = await api.ask<{
      programme: { poolMap: { place: { longitude: number; latitude: number } }[] };
    }>(
      'query ($slug: String!) { programme(slug: $slug) { poolMap { urn name place { longitude latitude } } } }',
      { slug: programme.slug },
      programme.coordinator.cookie,
    );
    const { poolMap } = asked.fields.programme;
    expect(poolMap).toHaveLength(3);
    expect(poolMap[0]?.place.longitude).toBeCloseTo(-2.3, 0);
    expect(poolMap[0]?.place.latitude).toBeCloseTo(53.5, 1);
  });

  it('says in the pool which group a school is in', async () => {
    const trio = await aReleasedTrio(api);
    const seen = await seenBy(trio.coordinator.cookie, { isGrouped: true }, trio.slug);
    expect(seen?.pool.nodes.map(({ groupName }) => groupName)).toEqual(Array(3).fill('Sample trio'));
  });

  it('may be looked at by a steering member, who cannot form groups', async () => {
    const member = await aPerson(api, {
      grants: [{ role: 'steering member', programme: programme.programmeId }],
    });
    expect(await seenBy(member.cookie)).toMatchObject({ schoolCount: 3, viewerCanForm: false });
  });

  it('is nothing to another programme’s coordinator, to a school leader and to a stranger', async () => {
    const other = await aReleasedTrio(api);
    expect(await seenBy(other.coordinator.cookie)).toBeNull();
    expect(await seenBy(other.leaders[0]?.cookie)).toBeNull();
    const { errors } = await api.ask(look, { slug: programme.slug });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is in the list of those who may see it only', async () => {
    const list = async (cookie: string) =>
      (await api.ask<{ programmes: { slug: string }[] }>('{ programmes { slug } }', {}, cookie)).fields
        .programmes;
    expect(await list(programme.coordinator.cookie)).toEqual([{ slug: programme.slug }]);
    expect(await list((await aPerson(api)).cookie)).toEqual([]);
  });
});
