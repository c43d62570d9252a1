import type {
  Actor,
  AuthorityCode,
  Grant,
  GroupId,
  PersonId,
  ProgrammeId,
  Role,
  Urn,
} from '../shared/index.js';
import { canEndRole, canGrantRole } from './role.policy.js';
import type { GrantId, GrantPlace } from './held-grant.js';

const urn = '900001' as Urn;
const group = 'g' as GroupId;
const programme = 'p' as ProgrammeId;
const person = (grant: Grant): Actor => ({
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants: [grant],
});
const here: GrantPlace = { exists: true, programme };

const grants: Record<Role, Grant> = {
  'school leader': { role: 'school leader', urn },
  deputy: { role: 'deputy', urn },
  colleague: { role: 'colleague', urn },
  facilitator: { role: 'facilitator', group },
  guest: { role: 'guest', group, mayReply: true },
  coordinator: { role: 'coordinator', programme },
  researcher: { role: 'researcher', programme },
  'steering member': { role: 'steering member', programme },
  'LA officer': { role: 'LA officer', authority: '9A1' as AuthorityCode },
  editor: { role: 'editor' },
  administrator: { role: 'administrator' },
};
const all = Object.keys(grants) as Role[];
const installation: Role[] = [
  'coordinator',
  'researcher',
  'steering member',
  'LA officer',
  'editor',
  'administrator',
];

const mayGrant: Record<Role, Role[]> = {
  'school leader': ['school leader', 'deputy', 'colleague'],
  deputy: ['deputy', 'colleague'],
  colleague: [],
  facilitator: [],
  guest: [],
  coordinator: ['facilitator'],
  researcher: [],
  'steering member': [],
  'LA officer': [],
  editor: [],
  administrator: installation,
};

describe('granting a role', () => {
  it.each(all)('is for a %s to do exactly where the rules say so', role => {
    const granted = all.filter(wanted => canGrantRole(person(grants[role]), grants[wanted], here));
    expect(granted).toEqual(mayGrant[role]);
  });

  it.each<[string, Grant, Grant, GrantPlace]>([
    [
      'a leader of another school',
      { role: 'school leader', urn: '900002' as Urn },
      grants.colleague,
      { exists: true, programme: null },
    ],
    [
      'a coordinator of another programme',
      { role: 'coordinator', programme: 'q' as ProgrammeId },
      grants.facilitator,
      here,
    ],
    [
      'a coordinator, where there is no such group',
      grants.coordinator,
      grants.facilitator,
      { exists: false, programme: null },
    ],
  ])('is not for %s', (_, own, wanted, place) => {
    expect(canGrantRole(person(own), wanted, place)).toBe(false);
  });

  it.each(all)('is not for a stranger: %s', role => {
    expect(canGrantRole({ kind: 'stranger' }, grants[role], here)).toBe(false);
  });
});

describe('ending a role', () => {
  const held = (owner: string, grant: Grant) => ({
    id: 'h' as GrantId,
    person: owner as PersonId,
    grant,
  });

  it('is for everybody to do with their own', () => {
    for (const role of all)
      expect(canEndRole(person(grants[role]), held('x', grants[role]), here)).toBe(true);
  });

  it('is not for a colleague to do with that of others', () => {
    expect(canEndRole(person(grants.colleague), held('y', grants.colleague), here)).toBe(false);
  });
});
