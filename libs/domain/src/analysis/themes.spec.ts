import fc from 'fast-check';
import type { GroupId, Urn } from '../shared/index.js';
import { ann, coordinator, programme, researcher } from './sample.builder.js';
import { suggestIntroduction } from './suggest-introduction.js';
import { isTheme, unconnectedGroups, type GroupSchools } from './unconnected-groups.js';

const group = (name: string, ...schools: number[]): GroupSchools => ({
  group: name as GroupId,
  schools: schools.map(at => `90000${at}` as Urn),
});

describe('a theme', () => {
  it.each([
    [
      'is what three groups without a common school talk about',
      [group('a', 1, 2), group('b', 3), group('c', 4)],
      true,
    ],
    ['is not one group’s talk', [group('a', 1, 2, 3)], false],
    ['is not what two groups talk about', [group('a', 1), group('b', 2)], false],
    [
      'does not count a group that shares a school',
      [group('a', 1, 2), group('b', 2, 3), group('c', 4)],
      false,
    ],
    [
      'is found where a connected group stands between',
      [group('a', 1), group('b', 1, 2, 3), group('c', 2), group('d', 3)],
      true,
    ],
  ])('%s', (_, groups, expected) => {
    expect(isTheme(groups)).toBe(expected);
  });

  it('is never found among groups of which two share a school, and found whenever there are three', () => {
    const anyGroups = fc.array(
      fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyGroups, lists => {
        const groups = lists.map((list, at) => group(`g${at}`, ...list));
        const apart = (one: GroupSchools, other: GroupSchools) =>
          !one.schools.some(urn => other.schools.includes(urn));
        const exists = groups.some((a, i) =>
          groups.some(
            (b, j) => j > i && apart(a, b) && groups.some((c, k) => k > j && apart(a, c) && apart(b, c)),
          ),
        );
        expect(isTheme(groups)).toBe(exists);
        const chosen = unconnectedGroups(groups, 5).map(
          id => groups.find(each => each.group === id) as GroupSchools,
        );
        for (const one of chosen)
          for (const other of chosen) if (one !== other) expect(apart(one, other)).toBe(true);
      }),
    );
  });
});

describe('an introduction', () => {
  const five = [1, 2, 3, 4, 5].map(at => group(`g${at}`, at));
  it.each([
    [
      'is suggested by a researcher for five groups',
      researcher(ann),
      five,
      ' They all greet at the gate. ',
      'They all greet at the gate.',
    ],
    ['is too early for four', researcher(ann), five.slice(1), 'x', 'TooFewGroups'],
    ['wants a note', researcher(ann), five, ' ', 'NoteMissing'],
    ['is not suggested by a coordinator', coordinator, five, 'x', 'NotVisible'],
  ])('%s', (_, actor, groups, note, expected) => {
    const result = suggestIntroduction(actor, { programme, groups }, note);
    expect(result.ok ? result.value : result.refusal.kind).toBe(expected);
  });
});
