import { urnOf } from '../plans/plan.builder.js';
import type { TrustId } from '../shared/index.js';
import { followersIn, needsOf, textOfNeed } from './needs-of.js';
import { aProgrammeOfTrios, cycle, withMember } from './upkeep.builder.js';
import type { LiveGroup } from './upkeep.js';

const [trio] = aProgrammeOfTrios([[1, 2, 3]]).live as [LiveGroup];
const alder = { trust: 'alder' as TrustId, trustName: 'Alder' };
const kinds = (group: LiveGroup) => needsOf([group], []).map(({ kind, urns, rule }) => [kind, urns, rule]);

describe('what is the matter with a group', () => {
  it('is nothing while its schools are open, take part and cross their borders', () => {
    expect(kinds(trio)).toEqual([]);
  });

  it.each([
    ['closed', { isOpen: false }],
    ['leaver', { takesPart: false }],
    ['closed', { isOpen: false, takesPart: false }],
  ] as const)('is “%s” once a school is so', (kind, change) => {
    expect(kinds(withMember(trio, 2, change))).toEqual([[kind, [urnOf(2)], null]]);
  });

  it('is a border once two are in one trust, unless that is set aside', () => {
    const broken = withMember(withMember(trio, 1, alder), 3, alder);
    expect(kinds(broken)).toEqual([['border', [urnOf(1), urnOf(3)], 'different trusts']]);
    expect(kinds({ ...broken, overrides: ['different trusts'] })).toEqual([]);
    expect(kinds({ ...broken, overrides: ['different authorities'] })).toHaveLength(1);
  });

  it('is no border with a school that has closed', () => {
    const broken = withMember(withMember(trio, 1, alder), 3, { ...alder, isOpen: false });
    expect(kinds(broken)).toEqual([['closed', [urnOf(3)], null]]);
  });

  it('is the same matter however often it is looked at, and another for other schools', () => {
    const [one] = needsOf([withMember(withMember(trio, 1, alder), 3, alder)], []);
    const [again] = needsOf([withMember(withMember(trio, 3, alder), 1, alder)], []);
    const [other] = needsOf([withMember(withMember(trio, 1, alder), 2, alder)], []);
    const texts = [one, again, other].map(need => need && textOfNeed(need));
    expect(texts[0]).toBe(texts[1]);
    expect(texts[2]).not.toBe(texts[0]);
  });

  it('is a newcomer for each school that waits', () => {
    const newcomer = { urn: urnOf(9), cycle, phase: 'primary' as const };
    expect(needsOf([], [newcomer])).toMatchObject([{ kind: 'newcomer', group: null, urns: [urnOf(9)] }]);
  });
});

describe('a school that goes on under another URN', () => {
  const successors = new Map([[urnOf(2), urnOf(8)]]);

  it('is followed once it has closed, and not before', () => {
    expect(followersIn([trio], successors)).toEqual([]);
    const closed = withMember(trio, 2, { isOpen: false });
    expect(followersIn([closed], successors)).toMatchObject([{ from: urnOf(2), to: urnOf(8) }]);
    expect(followersIn([closed], new Map())).toEqual([]);
  });

  it('is not followed into a group that its successor is in already', () => {
    const closed = withMember(trio, 2, { isOpen: false });
    expect(followersIn([closed], new Map([[urnOf(2), urnOf(3)]]))).toEqual([]);
  });
});
