import type { GroupId, TrustId, Urn } from '../shared/index.js';
import {
  aGroup,
  anOffer,
  aPlan,
  aScene,
  aSchool,
  aStandingGroup,
  coordinator,
  leaderOf,
  offersTo,
} from './offer.builder.js';
import type { PlannedGroupId } from '../plans/index.js';
import { releasePlan, type ReleaseWish } from './release-plan.js';
import type { ReleaseScene } from './why-not-released.js';

const wish = (change: Partial<ReleaseWish> = {}): ReleaseWish => ({
  version: 4,
  groups: ['group of a b c' as PlannedGroupId],
  notWaitedBecause: null,
  ids: ['new' as GroupId],
  ...change,
});
const refused = (scene: Partial<ReleaseScene>, asked: Partial<ReleaseWish> = {}) => {
  const result = releasePlan(coordinator, aScene(scene), wish(asked));
  return result.ok ? null : result.refusal;
};
const sameTrust = (urns: string) =>
  aGroup(urns, { schools: urns.split(' ').map(urn => aSchool(urn, { trust: 'T' as TrustId })) });

describe('a coordinator who releases a plan', () => {
  it('makes a group of every chosen one whose schools have all accepted', () => {
    expect(releasePlan(coordinator, aScene(), wish())).toMatchObject({
      ok: true,
      value: { isWhole: true, groups: [{ group: { id: 'new', kind: 'trio', members: ['a', 'b', 'c'] } }] },
    });
  });

  it('leaves the rest of the plan for later', () => {
    const groups = [aGroup('a b c'), aGroup('d e f')];
    expect(releasePlan(coordinator, aScene({ groups }), wish())).toMatchObject({ value: { isWhole: false } });
  });

  it('goes without answers where it says why, but never over a no', () => {
    const notWaitedBecause = 'They agreed by telephone.';
    expect(refused({ offers: [] }, { notWaitedBecause })).toBeNull();
    const offers = offersTo('a b c', 'accepted', 'declined', 'waiting');
    expect(refused({ offers }, { notWaitedBecause })).toMatchObject({
      blocked: [{ block: { kind: 'SchoolsSaidNo', urns: ['b'] } }],
    });
  });

  it('does not take a yes to another group for a yes to this one', () => {
    const offers = [...offersTo('a b d', 'accepted', 'accepted'), anOffer('c', 'a b c', 'accepted')];
    expect(refused({ offers })).toMatchObject({
      blocked: [{ block: { kind: 'SchoolsNotAnswered', urns: ['a', 'b'] } }],
    });
  });

  it('takes newcomers into a group that stands', () => {
    const at = 'standing' as GroupId;
    const schools = ['a', 'b', 'c'].map(urn => aSchool(urn, { alreadyIn: at }));
    const groups = [aGroup('a b c d', { schools: [...schools, aSchool('d')] })];
    const scene = aScene({
      groups,
      standing: [aStandingGroup('a b c')],
      offers: [anOffer('d', 'a b c d', 'accepted')],
    });
    expect(
      releasePlan(coordinator, scene, wish({ groups: [groups[0]?.id as PlannedGroupId] })),
    ).toMatchObject({
      value: { groups: [{ change: { joins: ['d'] }, group: { id: at, kind: 'quartet' } }] },
    });
  });

  it.each([
    ['PlanOver', { plan: aPlan({ status: 'released' }) }, {}],
    ['PlanChangedMeanwhile', {}, { version: 3 }],
    ['ReasonMissing', {}, { notWaitedBecause: ' ' }],
    ['NothingToRelease', {}, { groups: [] }],
    ['UnknownGroup', {}, { groups: ['another' as PlannedGroupId] }],
  ] as const)('is refused with %s', (kind, scene, asked) => {
    expect(refused(scene, asked)).toMatchObject({ kind });
  });

  it.each([
    ['SchoolsNotAnswered', { offers: offersTo('a b c', 'accepted', 'accepted') }],
    ['WrongSize', { groups: [aGroup('a b', { id: 'group of a b c' as PlannedGroupId })] }],
    ['BordersBroken', { groups: [sameTrust('a b c')] }],
    [
      'SchoolsTaken',
      {
        groups: [
          aGroup('a b c', {
            schools: [aSchool('a', { alreadyIn: 'x' as GroupId }), aSchool('b'), aSchool('c')],
          }),
        ],
      },
    ],
    ['WouldLeaveGroup', { standing: [{ ...aStandingGroup('a b'), members: ['a', 'b', 'z'] as Urn[] }] }],
    ['AlreadyReleased', { groups: [aGroup('a b c', { releasedAs: 'g' as GroupId })] }],
  ] as const)('is told of every group that stands in the way: %s', (kind, scene) => {
    expect(refused(scene)).toMatchObject({ kind: 'GroupsBlocked', blocked: [{ block: { kind } }] });
  });

  it('is a coordinator, and nobody of a school', () => {
    expect(releasePlan(leaderOf('a'), aScene(), wish())).toMatchObject({ refusal: { kind: 'NotYours' } });
  });
});
