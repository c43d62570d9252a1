import type { Actor, Grant, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { grantRole, type GrantRoleFacts } from './grant-role.js';
import type { GrantId } from './held-grant.js';

const urn = '900001' as Urn;
const actor = (...grants: Grant[]): Actor => ({
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants,
});
const leader = actor({ role: 'school leader', urn });
const facts = (change: Partial<GrantRoleFacts> = {}): GrantRoleFacts => ({
  id: 'h' as GrantId,
  person: 'y' as PersonId,
  grant: { role: 'colleague', urn },
  place: { exists: true, programme: null },
  holds: [],
  ...change,
});

describe('granting a role', () => {
  it('gives a colleague of the school the right from today on', () => {
    expect(grantRole(leader, facts())).toEqual({
      ok: true,
      value: {
        held: { id: 'h', person: 'y', grant: { role: 'colleague', urn } },
        event: { kind: 'RoleGranted', grant: 'h', person: 'y' },
      },
    });
  });

  it.each<[string, Actor, Partial<GrantRoleFacts>, string]>([
    ['whoever may not', actor({ role: 'colleague', urn }), {}, 'NotYoursToGrant'],
    [
      'an administrator of a programme that is not there',
      actor({ role: 'administrator' }),
      {
        grant: { role: 'coordinator', programme: 'p' as ProgrammeId },
        place: { exists: false, programme: null },
      },
      'NoSuchPlace',
    ],
    [
      'a leader, where the person holds it already',
      leader,
      { holds: [{ role: 'colleague', urn }] },
      'AlreadyHeld',
    ],
    [
      'whoever may not before telling that a place is missing',
      leader,
      { grant: { role: 'facilitator', group: 'g' as GroupId }, place: { exists: false, programme: null } },
      'NotYoursToGrant',
    ],
  ])('refuses %s', (_, who, change, kind) => {
    expect(grantRole(who, facts(change))).toEqual({ ok: false, refusal: { kind } });
  });

  it('gives the same role at another school', () => {
    const other: Grant = { role: 'colleague', urn: '900002' as Urn };
    expect(grantRole(leader, facts({ holds: [other] })).ok).toBe(true);
  });
});
