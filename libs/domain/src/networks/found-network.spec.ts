import type { Actor, AuthorityCode, CycleId, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { foundNetwork, placeUnder, type NetworkScene } from './found-network.js';
import type { NetworkWish, WiderGroup } from './network.js';

const programme = 'p' as ProgrammeId;
const [bury, bolton] = ['9A1' as AuthorityCode, '9A2' as AuthorityCode];
const [one, two] = ['900001' as Urn, '900002' as Urn];
const coordinator: Actor = {
  kind: 'person',
  personId: 'c' as PersonId,
  name: 'C',
  grants: [{ role: 'coordinator', programme }],
};
const aGroup = (change: Partial<WiderGroup> = {}): WiderGroup => ({
  id: 'g' as GroupId,
  kind: 'steering group',
  programme,
  hasEnded: false,
  ...change,
});
const aScene = (change: Partial<NetworkScene> = {}): NetworkScene => ({
  programme,
  schools: [
    { urn: one, authority: bury, takesPart: true },
    { urn: two, authority: bolton, takesPart: true },
  ],
  authorities: [bury, bolton],
  parent: null,
  ...change,
});
const aWish = (change: Partial<NetworkWish> = {}): NetworkWish => ({
  kind: 'strand',
  name: 'Learner voice',
  purpose: 'Pupils help to design school life.',
  cycle: 'y' as CycleId,
  urns: [one, two],
  lead: bury,
  ...change,
});
const founded = (
  wish: Partial<NetworkWish>,
  scene: Partial<NetworkScene> = {},
  actor: Actor = coordinator,
) => {
  const result = foundNetwork(actor, aScene(scene), aWish(wish));
  return result.ok ? 'ok' : result.refusal.kind;
};
const inBury = aScene().schools.map(school => ({ ...school, authority: bury }));

describe('a group made by hand', () => {
  it.each([
    ['a strand led by an authority', {}, {}, 'ok'],
    ['a strand that nobody leads', { lead: null }, {}, 'LeadMissing'],
    ['a lead that is no authority', { lead: 'X' as AuthorityCode }, {}, 'LeadMissing'],
    ['a locality of one authority', { kind: 'locality', lead: null }, { schools: inBury }, 'ok'],
    ['a locality of two', { kind: 'locality', lead: null }, {}, 'NotOneAuthority'],
    ['a steering group', { kind: 'steering group', lead: null }, {}, 'ok'],
    ['one school', { urns: [one] }, {}, 'WrongNumber'],
    ['one school twice', { urns: [one, one] }, {}, 'WrongNumber'],
    ['a school outside', { urns: [one, '900009' as Urn] }, {}, 'SchoolsOutside'],
    ['no name', { name: '' }, {}, 'NameMissing'],
    ['no purpose', { purpose: ' ' }, {}, 'PurposeMissing'],
    ['a strand of a steering group', {}, { parent: aGroup() }, 'ok'],
    ['a strand of a locality', {}, { parent: aGroup({ kind: 'locality' }) }, 'ParentNotWider'],
    [
      'a strand of another programme’s',
      {},
      { parent: aGroup({ programme: 'q' as ProgrammeId }) },
      'ParentNotWider',
    ],
  ] as const)('%s', (_, wish, scene, outcome) => {
    expect(founded(wish, scene)).toBe(outcome);
  });

  it('is a coordinator’s of the programme', () => {
    expect(founded({}, {}, { kind: 'stranger' })).toBe('NotYours');
  });
});

describe('belonging to a wider group', () => {
  it.each([
    ['a trio to a locality', aGroup({ kind: 'trio' }), aGroup({ kind: 'locality' }), 'ok'],
    ['a trio to a family', aGroup({ kind: 'trio' }), aGroup({ kind: 'family' }), 'ok'],
    ['a locality to a steering group', aGroup({ kind: 'locality' }), aGroup(), 'ok'],
    ['a trio to none', aGroup({ kind: 'trio' }), null, 'ok'],
    ['a steering group to a trio', aGroup(), aGroup({ kind: 'trio' }), 'ParentNotWider'],
    ['a locality to a strand', aGroup({ kind: 'locality' }), aGroup({ kind: 'strand' }), 'ParentNotWider'],
    ['to what has ended', aGroup({ kind: 'trio' }), aGroup({ hasEnded: true }), 'ParentNotWider'],
    ['what has ended', aGroup({ kind: 'trio', hasEnded: true }), aGroup(), 'GroupEnded'],
  ] as const)('%s', (_, group, parent, outcome) => {
    const result = placeUnder(coordinator, group, parent);
    expect(result.ok ? 'ok' : result.refusal.kind).toBe(outcome);
  });
});
