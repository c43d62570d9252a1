import { likenessOn, profilesFor, type LikenessProfile, type PoolSchool } from '../formation/index.js';
import { aPoolSchool, inAuthority, inTrust, withFigures } from '../formation/pool.builder.js';
import { compareLists } from './compare-lists.js';
import { comparedPool, nearestTo, type NearestWish } from './nearest.js';

const [primary] = profilesFor('primary') as [LikenessProfile];
const any: NearestWish = { count: 10, otherAuthority: false, otherTrust: false, withinKm: null };
const poor = (number: number, share: number): PoolSchool =>
  withFigures(aPoolSchool(number), { PNUMFSMEVER: share });
const urnsOf = (list: readonly { readonly school: PoolSchool }[]) => list.map(({ school }) => school.urn);

describe('the nearest of a school', () => {
  const pool = [poor(1, 10), poor(2, 12), poor(3, 20), poor(4, 60)];
  const likeness = likenessOn(pool, primary);
  const [first, second, third, fourth] = pool as [PoolSchool, PoolSchool, PoolSchool, PoolSchool];

  it('come by likeness, and never the school itself', () => {
    expect(urnsOf(nearestTo(likeness, first, pool, any))).toEqual([second.urn, third.urn, fourth.urn]);
  });

  it('are two-way where each has the other among its nearest, one-way where not', () => {
    const wish = { ...any, count: 1 };
    expect(nearestTo(likeness, first, pool, wish)).toMatchObject([{ isTwoWay: true }]);
    // The third is nearest to the fourth, but has the second nearer.
    expect(nearestTo(likeness, fourth, pool, wish)).toMatchObject([{ school: third, isTwoWay: false }]);
  });

  it('go by URN where two are as near', () => {
    const twins = [first, poor(9, 12), poor(8, 12)];
    expect(urnsOf(nearestTo(likenessOn(twins, primary), first, twins, any))).toEqual(['900008', '900009']);
  });

  const sameArea = inAuthority(inTrust(poor(2, 12), 'T'), 'LA1');
  const sameTrust = inTrust(poor(3, 20), 'T');
  const mine = inTrust(first, 'T');
  it.each([
    ['another authority', { otherAuthority: true }, ['900003', '900004']],
    ['another trust', { otherTrust: true }, ['900004']],
    ['at most six kilometres', { withinKm: 6 }, ['900002', '900003']],
  ])('may be asked for of %s only', (_, change, urns) => {
    const filtered = [mine, sameArea, sameTrust, fourth];
    const list = nearestTo(likenessOn(filtered, primary), mine, filtered, { ...any, ...change });
    expect(urnsOf(list)).toEqual(urns);
  });

  it('leave out a school without a place where a distance is asked for', () => {
    const lost = { ...second, easting: null };
    expect(urnsOf(nearestTo(likeness, first, [first, lost], { ...any, withinKm: 50 }))).toEqual([]);
    expect(nearestTo(likeness, first, [first, lost], any)).toMatchObject([{ kilometres: null }]);
  });

  it('are told in standard deviations of a typical measure, whatever the weights sum to', () => {
    const double = {
      ...primary,
      measures: primary.measures.map(measure => ({ ...measure, weight: measure.weight * 4 })),
    };
    const [one] = nearestTo(likeness, first, pool, any);
    const [other] = nearestTo(likenessOn(pool, double), first, pool, any);
    expect(other?.apart).toBeCloseTo(one?.apart ?? 0, 9);
    expect(other?.distance).toBeCloseTo(2 * (one?.distance ?? 0), 9);
  });

  it('are of those of whom enough is known', () => {
    const bare = withFigures(second, { PNUMFSMEVER: null, NOR: null, PNUMEAL: null });
    const { known, lacking } = comparedPool([first, bare, third], likeness);
    expect([known, lacking]).toEqual([[first, third], [bare]]);
  });
});

describe('a change of weights', () => {
  const bySize = {
    ...primary,
    measures: primary.measures.filter(({ code }) => code === 'NOR'),
  };
  const sized = (number: number, share: number, pupils: number) =>
    withFigures(aPoolSchool(number), { PNUMFSMEVER: share, NOR: pupils });
  const known = [sized(1, 10, 200), sized(2, 11, 800), sized(3, 70, 210)];
  const [subject, alikeInNeed, alikeInSize] = known as [PoolSchool, PoolSchool, PoolSchool];
  const measured = (profile: LikenessProfile) => ({ likeness: likenessOn(known, profile), known });

  it('says who enters, who leaves and how far each is under both', () => {
    const byNeed = {
      ...primary,
      measures: primary.measures.filter(({ code }) => code === 'PNUMFSMEVER'),
    };
    const changes = compareLists(subject, measured(byNeed), measured(bySize), 1);
    expect(changes).toMatchObject([
      { school: alikeInSize, kind: 'enters', before: { place: null }, after: { place: 1 } },
      { school: alikeInNeed, kind: 'leaves', before: { place: 1 }, after: { place: null } },
    ]);
    const [entering] = changes;
    expect(entering?.after.apart).toBeLessThan(entering?.before.apart ?? 0);
  });

  it('lists nobody for a school of whom too little is known', () => {
    const nowhere = { ...measured(bySize), known: [alikeInNeed] };
    expect(compareLists(subject, nowhere, nowhere, 10)).toEqual([]);
  });
});
