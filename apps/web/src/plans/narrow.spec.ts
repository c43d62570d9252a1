import { authoritiesOf, countsOf, everyGroup, isNarrowed, narrowed, type BoardFilter } from './narrow.js';
import { aBreach, aGroup, aSchool } from './testing/sample-plan.js';

const groups = [
  aGroup('1', [aSchool('900001', 'Élan Primary', 'Bury', 'Oak Trust'), aSchool('900002', 'Ash', 'Oldham')], {
    breaches: [{ ...aBreach, isSetAside: true }],
  }),
  aGroup('2', [aSchool('900003', 'Cedar', 'Bolton')], { isLocked: true }),
  aGroup('3', [aSchool('900004', 'Dale', 'Bury')], { isAsProposed: false }),
];

const cases: readonly [string, Partial<BoardFilter>, string[]][] = [
  ['nothing is asked', {}, ['1', '2', '3']],
  ['a name, whatever its accents', { typed: 'elan' }, ['1']],
  ['two words of two schools of one group', { typed: 'ash oak' }, ['1']],
  ['a URN', { typed: '900003' }, ['2']],
  ['schools of no trust', { typed: 'no trust' }, ['1', '2', '3']],
  ['a local authority', { authority: 'Bury' }, ['1', '3']],
  ['broken rules, set aside or not', { kind: 'breaches' }, ['1']],
  ['locks', { kind: 'locked' }, ['2']],
  ['what was changed by hand in an authority', { kind: 'changed', authority: 'Bury' }, ['3']],
  ['words that fit nothing', { typed: 'zebra' }, []],
];

describe('what a coordinator sees of the board', () => {
  it.each(cases)('when asked for %s', (_, filter, ids) => {
    expect(narrowed(groups, { ...everyGroup, ...filter }).map(({ id }) => id)).toEqual(ids);
  });

  it('comes with counts and the authorities by name', () => {
    expect(countsOf(groups)).toEqual({ all: 3, breaches: 1, locked: 1, changed: 1 });
    expect(authoritiesOf(groups)).toEqual(['Bolton', 'Bury', 'Oldham']);
    expect(isNarrowed(everyGroup)).toBe(false);
    expect(isNarrowed({ ...everyGroup, typed: ' ' })).toBe(false);
    expect(isNarrowed({ ...everyGroup, authority: 'Bury' })).toBe(true);
  });
});
