import fc from 'fast-check';
import { attack, type Told as Equation } from './attack.builder.js';
import { stepsOver, toldNow, type Stint } from './index.js';

const some = (prefix: string, many: number, over: Partial<Stint> = {}): Stint[] =>
  Array.from({ length: many }, (_, at) => ({
    school: `${prefix}${at}`,
    keys: ['all'],
    from: 0,
    until: null,
    count: 1,
    ...over,
  }));

describe('weeks end with the last day', () => {
  it.each([
    ['2026-09-01', '2026-12-18', '2026-09-01', '2026-08-29', 0],
    ['2026-09-01', '2026-12-18', '2026-09-05', '2026-08-29', 1],
    ['2026-09-01', '2026-12-18', '2026-12-18', '2026-08-29', 15],
    ['2026-09-01', '2026-12-18', '2026-12-19', '2026-08-29', 16],
  ])('from %s to %s, on %s: they began on %s and %i are over', (startsOn, endsOn, today, began, over) => {
    expect(stepsOver(startsOn, endsOn, today)).toEqual({ began, over });
  });
});

describe('a number told week by week', () => {
  it('is told once five schools stand behind it', () => {
    expect(toldNow(some('a', 4), 1).get('all')).toBeUndefined();
    expect(toldNow(some('a', 5), 1).get('all')).toEqual({ number: 5, weeks: 1, isCurrent: true });
    expect(toldNow(some('a', 5), 0).size).toBe(0);
  });

  it('stays as it was while fewer than five schools have added to it', () => {
    const stints = [...some('a', 6), ...some('b', 3, { from: 1 }), ...some('c', 2, { from: 2 })];
    const after = (weeks: number) =>
      toldNow(
        stints.filter(({ from }) => from < weeks),
        weeks,
      ).get('all');
    expect(after(1)).toMatchObject({ number: 6, isCurrent: true });
    expect(after(2)).toMatchObject({ number: 6, isCurrent: false });
    expect(after(3)).toMatchObject({ number: 11, isCurrent: true });
  });

  it('does not say that one school took something back', () => {
    const stints = some('a', 7).map((stint, at) => (at === 0 ? { ...stint, until: 1 } : stint));
    expect(toldNow(stints, 2).get('all')).toMatchObject({ number: 7, isCurrent: false });
  });

  it('is not told beside its parts where the rest would be small', () => {
    const done = some('a', 6, { keys: ['done'] });
    const agreed = some('a', 7, { keys: ['agreed'] });
    const rest = [{ whole: 'agreed', parts: ['done'] }];
    expect([...toldNow([...agreed, ...done], 1, rest).keys()]).toEqual(['agreed']);
    expect(toldNow([...agreed, ...done], 1).size).toBe(2);
  });
});

const world = fc.array(
  fc.record({
    school: fc.integer({ min: 0, max: 13 }).map(at => `s${at}`),
    keys: fc
      .tuple(fc.constantFrom('North', 'East'), fc.constantFrom('all', 'all', 'primary'))
      .map((both): string[] => [...both]),
    from: fc.integer({ min: 0, max: 3 }),
    until: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 6 }),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 6, maxLength: 40 },
);

const stood = ({ from, until }: Stint, weeks: number) => from < weeks && (until === null || until >= weeks);

/** What a reader was told by the end of the last week who asked every week. */
function everythingTold(stints: readonly Stint[], over: number): Equation[] {
  return Array.from({ length: over }, (_, before) => before + 1).flatMap(week => {
    const known = stints.map(each =>
      each.from < week
        ? { ...each, until: each.until !== null && each.until < week ? each.until : null }
        : null,
    );
    const told = toldNow(
      known.filter(each => each !== null),
      week,
    );
    return [...told].map(([key, { number, weeks }]) => ({
      number,
      unknowns: stints.flatMap((each, at) => (each.keys.includes(key) && stood(each, weeks) ? [at] : [])),
    }));
  });
}

describe('the attack by subtraction over time', () => {
  it('computes nothing of one to four schools from all that was told in all weeks', () => {
    fc.assert(
      fc.property(world, given => {
        const stints = given.filter(({ from, until }) => until === null || until > from);
        const compute = attack(everythingTold(stints, 5), stints.length);
        const wanted = [
          ...stints.map((_, at) => [at]),
          ...['North', 'East', 'all', 'primary'].flatMap(key =>
            [1, 2, 3, 4, 5].flatMap(week =>
              [0, 1, 2, 3, 4].map(before =>
                stints.flatMap((each, at) =>
                  each.keys.includes(key) && stood(each, week) && !(before > 0 && stood(each, before))
                    ? [at]
                    : [],
                ),
              ),
            ),
          ),
        ];
        for (const places of wanted) {
          const schools = new Set(places.map(at => stints[at]?.school)).size;
          if (schools === 0 || schools >= 5) continue;
          expect({ places, computed: compute(places) }).toEqual({ places, computed: null });
        }
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
  }, 60_000);
});
