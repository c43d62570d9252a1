import type { Actor, Grant, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { handOver, type HandOverFacts } from './hand-over.js';
import type { GrantId } from './held-grant.js';

const urn = '900001' as Urn;
const programme = 'p' as ProgrammeId;
const person = (id: string, ...grants: Grant[]): Actor => ({
  kind: 'person',
  personId: id as PersonId,
  name: id,
  grants,
});
const held = (id: string, who: string, grant: Grant) => ({
  id: id as GrantId,
  person: who as PersonId,
  grant,
});
const leads: Grant = { role: 'school leader', urn };
const works: Grant = { role: 'colleague', urn };
const facts = (change: Partial<HandOverFacts> = {}): HandOverFacts => ({
  held: held('h', 'ann', leads),
  place: { exists: true, programme: null },
  successor: 'bo' as PersonId,
  successorHolds: [held('b', 'bo', works)],
  others: 2,
  programmes: [programme],
  id: 'new' as GrantId,
  ...change,
});

describe('handing a school over', () => {
  it('makes the colleague leader in the place of the leaver, and says so', () => {
    expect(handOver(person('ann', leads), facts())).toEqual({
      ok: true,
      value: {
        ended: ['h', 'b'],
        given: held('new', 'bo', leads),
        events: [
          { kind: 'RoleGranted', grant: 'new', person: 'bo' },
          { kind: 'RoleEnded', grant: 'b', person: 'bo' },
          { kind: 'RoleEnded', grant: 'h', person: 'ann' },
          { kind: 'SchoolHandedOver', urn, from: 'ann', to: 'bo' },
        ],
      },
    });
  });

  it('leaves a higher role of the successor as it is', () => {
    const change = { held: held('h', 'ann', works), successorHolds: [held('b', 'bo', leads)] };
    expect(handOver(person('ann', works), facts(change))).toMatchObject({
      ok: true,
      value: { ended: ['h'], given: null },
    });
  });

  it('tells who coordinates the school when the successor is alone now', () => {
    const result = handOver(person('ann', leads), facts({ others: 1 }));
    expect(result.ok && result.value.events.at(-1)).toEqual({
      kind: 'SchoolLeftToOnePerson',
      urn,
      programmes: [programme],
    });
  });

  it.each<[string, Actor, Partial<HandOverFacts>, string]>([
    ['a colleague who hands over another’s role', person('cy', works), {}, 'NotYoursToEnd'],
    [
      'a facilitator, whose group chooses another',
      person('ann', { role: 'editor' }),
      { held: held('h', 'ann', { role: 'editor' }) },
      'NotASchoolRole',
    ],
    [
      'whoever hands over to themselves',
      person('ann', leads),
      { successor: 'ann' as PersonId },
      'HandedToOneself',
    ],
    [
      'somebody of another school',
      person('ann', leads),
      { successorHolds: [held('b', 'bo', { role: 'school leader', urn: '900002' as Urn })] },
      'NotOfTheSchool',
    ],
  ])('refuses %s', (_, actor, change, kind) => {
    expect(handOver(actor, facts(change))).toEqual({ ok: false, refusal: { kind } });
  });
});
