import type { Actor, Grant, PersonId, Urn } from '../shared/index.js';
import { endRole } from './end-role.js';
import type { GrantId } from './held-grant.js';

const urn = '900001' as Urn;
const actor = (id: string, ...grants: Grant[]): Actor => ({
  kind: 'person',
  personId: id as PersonId,
  name: 'X',
  grants,
});
const held = (person: string, grant: Grant) => ({ id: 'h' as GrantId, person: person as PersonId, grant });
const nowhere = { exists: true, programme: null };
const kindsOf = (...parameters: Parameters<typeof endRole>) => {
  const result = endRole(...parameters);
  return result.ok ? result.value.events.map(({ kind }) => kind) : result.refusal.kind;
};

describe('ending a role', () => {
  it.each<[string, Actor, Grant, number, string | string[]]>([
    [
      'an administrator among two',
      actor('x', { role: 'administrator' }),
      { role: 'administrator' },
      1,
      ['RoleEnded'],
    ],
    [
      'the last administrator',
      actor('x', { role: 'administrator' }),
      { role: 'administrator' },
      0,
      'LastAdministrator',
    ],
    [
      'one of three of a school',
      actor('x', { role: 'school leader', urn }),
      { role: 'colleague', urn },
      2,
      ['RoleEnded'],
    ],
    [
      'one of two of a school',
      actor('x', { role: 'school leader', urn }),
      { role: 'colleague', urn },
      1,
      ['RoleEnded', 'SchoolLeftToOnePerson'],
    ],
    [
      'the last of a school',
      actor('y', { role: 'school leader', urn }),
      { role: 'school leader', urn },
      0,
      'LastOfSchool',
    ],
    [
      'somebody of another school',
      actor('x', { role: 'school leader', urn: '900002' as Urn }),
      { role: 'colleague', urn },
      2,
      'NotYoursToEnd',
    ],
    ['the last editor', actor('x', { role: 'administrator' }), { role: 'editor' }, 0, ['RoleEnded']],
  ])('of %s', (_, who, grant, others, outcome) => {
    expect(kindsOf(who, { held: held('y', grant), place: nowhere, others, programmes: [] })).toEqual(outcome);
  });
});
