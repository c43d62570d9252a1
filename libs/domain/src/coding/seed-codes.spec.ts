import type { Actor, CodeId, PersonId, ProgrammeId } from '../shared/index.js';
import { seedCodes, type SeededBefore } from './seed-codes.js';

const programme = 'p' as ProgrammeId;
const researcher: Actor = {
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants: [{ role: 'researcher', programme }],
};
const framework = {
  id: 'three-ps',
  title: 'The three Ps',
  entries: [
    { place: 1, parent: null, ref: 'P1', words: 'Presence' },
    { place: 2, parent: 1, ref: 'a', words: 'Contact that asks before it tells' },
    { place: 3, parent: 2, ref: 'i', words: 'Share of families called in the first week' },
    { place: 4, parent: null, ref: 'P2', words: 'x'.repeat(90) },
    { place: 5, parent: 4, ref: 'a', words: 'Presence' },
  ],
};
const seed = (places: number[], before: SeededBefore = new Map()) =>
  seedCodes(researcher, { programme, codes: [] }, framework, { places, before });

describe('codes from a framework', () => {
  it('keep its hierarchy, each under the nearest entry that was chosen', () => {
    expect(seed([3, 1])).toMatchObject({
      ok: true,
      value: [
        { place: 1, under: null, origin: { framework: 'three-ps', ref: 'P1' }, words: { name: 'Presence' } },
        { place: 3, under: 1, origin: { ref: 'P1 / a / i' }, known: null },
      ],
    });
  });

  it('find again what came of the same entry before', () => {
    const before = new Map([['P1', 'k1' as CodeId]]);
    expect(seed([1, 2], before)).toMatchObject({ value: [{ known: 'k1' }, { known: null, under: 1 }] });
  });

  it('bear free names of at most sixty characters', () => {
    const seeded = seed([1, 4, 5]);
    const made = seeded.ok ? seeded.value : [];
    expect(made.map(({ words }) => words.name)).toEqual([
      'Presence',
      `${'x'.repeat(59)}…`,
      'Presence (P2 / a)',
    ]);
    expect(made[1]?.words.definition).toHaveLength(90);
  });

  it.each([
    ['nothing', [], 'NothingChosen'],
    ['an entry that is not there', [9], 'NoSuchEntry'],
  ])('are refused for %s', (_, places, kind) => {
    expect(seed(places)).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('are not for a researcher of another programme', () => {
    const elsewhere = { programme: 'q' as ProgrammeId, codes: [] };
    const chosen = { places: [1], before: new Map<string, CodeId>() };
    expect(seedCodes(researcher, elsewhere, framework, chosen)).toMatchObject({
      refusal: { kind: 'NotVisible' },
    });
  });
});
