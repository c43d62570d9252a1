import { generalise, type RegisterSchool } from './general-context.js';
import { leakProblems, rehearseLeak } from './leak-rehearsal.js';

const school = (change: Partial<RegisterSchool> = {}): RegisterSchool => ({
  phase: 'primary',
  laCode: '1',
  pupils: 300,
  disadvantage: 30,
  traits: ['northmoor'],
  ...change,
});
const many = (count: number, change: Partial<RegisterSchool> = {}) =>
  Array.from({ length: count }, () => school(change));

describe('where a practice comes from', () => {
  it('is told in bands while five schools fit', () => {
    expect(generalise([school()], many(6))).toEqual({
      phases: ['primary'],
      sizeBands: ['211 to 420'],
      disadvantageBands: ['20 to 39 %'],
      authorities: 1,
      schools: 1,
    });
  });

  it.each([
    ['disadvantage first', many(6, { disadvantage: 50 }), ['211 to 420'], []],
    ['size next', many(6, { disadvantage: 50, pupils: 1_200 }), [], []],
    ['and cannot be made wider than the phase', many(2), [], []],
  ])('leaves out %s where fewer fit', (_, others, sizeBands, disadvantageBands) => {
    expect(generalise([school()], [school(), ...others])).toMatchObject({ sizeBands, disadvantageBands });
  });

  it('tells nothing of a figure that is not held', () => {
    const [quoted] = [school({ pupils: null, disadvantage: null })];
    expect(generalise([quoted], many(9))).toMatchObject({ sizeBands: [], disadvantageBands: [] });
  });
});

describe('the leak rehearsal', () => {
  const context = generalise([school()], many(20));

  it('lets a description pass that fits many, with the number', () => {
    const rehearsal = rehearseLeak(
      context,
      [{ where: 'Context', text: 'A school with a warm gate.' }],
      many(20),
    );
    expect(rehearsal).toEqual({ fits: 20, of: 20, clues: [] });
    expect(leakProblems(rehearsal)).toEqual([]);
  });

  it('catches a planted card: the only Catholic primary of the town, and says what to generalise', () => {
    const register = [
      school({ traits: ['northmoor', 'roman catholic'] }),
      ...many(20),
      ...many(9, { traits: ['eastvale'] }),
    ];
    const text = 'A Catholic primary in Northmoor.';
    const rehearsal = rehearseLeak(context, [{ where: 'Context', text }], register);
    expect(rehearsal).toMatchObject({ fits: 1, of: 30 });
    expect(rehearsal.clues).toEqual([
      { where: 'Context', words: 'catholic', fitWithout: 21 },
      { where: 'Context', words: 'northmoor', fitWithout: 1 },
    ]);
    expect(leakProblems(rehearsal)[0]).toContain('say “catholic” in a more general way; 21 fit without it');
  });

  it('reads only whole words, in any case and without accents', () => {
    const register = [...many(20), school({ traits: ['sale', 'saint-cloud'] })];
    const fits = (text: string) => rehearseLeak(context, [{ where: 'C', text }], register).fits;
    expect(fits('A wholesale change.')).toBe(21);
    expect(fits('A change in Sale.')).toBe(1);
  });

  it('does not take girls in a class for a girls’ school', () => {
    const register = [school({ traits: ['girls'] }), ...many(20)];
    const fits = (text: string) => rehearseLeak(context, [{ where: 'C', text }], register).fits;
    expect(fits('More girls spoke.')).toBe(21);
    expect(fits('In a girls’ school.')).toBe(1);
  });
});
