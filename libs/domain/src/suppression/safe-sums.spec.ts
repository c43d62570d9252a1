import fc from 'fast-check';
import { attack } from './attack.builder.js';
import { mayTell } from './small-number.js';
import { safeSums, type Askable, type Breakdown, type Piece, type Sum } from './safe-sums.js';

/** Schools by name with their count, and what adds up to what. */
function askable(
  counts: Readonly<Record<string, number>>,
  sums: Readonly<Record<string, readonly string[]>>,
  breakdowns: Readonly<Record<string, readonly string[]>>,
): Askable {
  const names = Object.keys(counts);
  return {
    pieces: names.map(school => ({ school, count: counts[school] ?? 0 })),
    sums: Object.entries(sums).map(([key, schools]) => ({
      key,
      pieces: schools.map(name => names.indexOf(name)),
    })),
    breakdowns: Object.entries(breakdowns).map(([whole, parts]) => ({ whole, parts })),
  };
}

const schools = (prefix: string, many: number) => Array.from({ length: many }, (_, at) => `${prefix}${at}`);
const spoke = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, 1]));
const silent = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, 0]));

describe('a small number', () => {
  it.each([
    [5, 5, true],
    [4, 40, false],
    [1, 40, false],
    [0, 5, true],
    [0, 4, false],
  ])('of %i schools where %i were possible is told: %s', (count, possible, expected) => {
    expect(mayTell({ schools: count, possible })).toBe(expected);
  });
});

describe('numbers that are told together', () => {
  const [a, b, c] = [schools('a', 7), schools('b', 6), schools('c', 3)];

  it('are all told when none is small', () => {
    const told = safeSums(askable(spoke([...a, ...b]), { a, b, all: [...a, ...b] }, { all: ['a', 'b'] }));
    expect([...told].sort()).toEqual(['a', 'all', 'b']);
  });

  it('hide a second number beside a small one, so that nobody subtracts it from the total', () => {
    const told = safeSums(
      askable(spoke([...a, ...b, ...c]), { a, b, c, all: [...a, ...b, ...c] }, { all: ['a', 'b', 'c'] }),
    );
    expect([...told].sort()).toEqual(['a', 'all']);
  });

  it('hide two small numbers that are less than five schools together from the same subtraction', () => {
    const [d, e] = [schools('d', 1), schools('e', 2)];
    const told = safeSums(
      askable(
        spoke([...a, ...b, ...d, ...e]),
        { a, b, d, e, all: [...a, ...b, ...d, ...e] },
        { all: ['a', 'b', 'd', 'e'] },
      ),
    );
    expect([...told].sort()).toEqual(['a', 'all']);
  });

  it('do not let another table give away what this one hides', () => {
    // Authorities a, b, c; phases: c and b are primary, a is secondary. Primary less b would be c.
    const told = safeSums(
      askable(
        spoke([...a, ...b, ...c]),
        { a, b, c, secondary: a, primary: [...b, ...c], all: [...a, ...b, ...c] },
        { all: ['a', 'b', 'c'] },
      ),
    );
    expect(told.has('b')).toBe(false);
    expect(told.has('c')).toBe(false);
    expect(told.has('primary')).toBe(true);
  });

  it('tell that none of many used a code, and not that none of two did', () => {
    const [quiet, tiny] = [schools('q', 6), schools('t', 2)];
    const told = safeSums(
      askable({ ...spoke(a), ...silent(quiet), ...silent(tiny) }, { a, quiet, tiny }, {}),
    );
    expect([...told].sort()).toEqual(['a', 'quiet']);
  });
});

/** A register of schools with three attributes, each with a few values, over two cycles. */
const world = fc.array(
  fc.record({
    authority: fc.integer({ min: 0, max: 4 }),
    phase: fc.integer({ min: 0, max: 2 }),
    band: fc.integer({ min: 0, max: 3 }),
    counts: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })),
  }),
  { minLength: 8, maxLength: 45 },
);

function tablesOf(register: typeof world extends fc.Arbitrary<infer World> ? World : never): Askable {
  const pieces: Piece[] = register.flatMap(({ counts }, at) =>
    counts.map(count => ({ school: `s${at}`, count })),
  );
  const sums: Sum[] = [];
  const breakdowns: Breakdown[] = [];
  const periods = [
    { name: 'all', holds: () => true },
    { name: 'first', holds: (piece: number) => piece % 2 === 0 },
    { name: 'second', holds: (piece: number) => piece % 2 === 1 },
  ];
  for (const { name, holds } of periods) {
    const places = pieces.map((_, at) => at).filter(holds);
    sums.push({ key: name, pieces: places });
    for (const by of ['authority', 'phase', 'band'] as const) {
      const values = [...new Set(register.map(school => school[by]))];
      for (const value of values) {
        const belongs = (piece: number) => register[Math.floor(piece / 2)]?.[by] === value;
        sums.push({ key: `${name} ${by} ${value}`, pieces: places.filter(belongs) });
      }
      breakdowns.push({ whole: name, parts: values.map(value => `${name} ${by} ${value}`) });
    }
  }
  for (const { key } of sums.filter(sum => sum.key.startsWith('all')))
    breakdowns.push({ whole: key, parts: [key.replace('all', 'first'), key.replace('all', 'second')] });
  return { pieces, sums, breakdowns };
}

describe('the attack by subtraction', () => {
  const numberOf = ({ pieces }: Askable, sum: Sum) =>
    sum.pieces.reduce((total, at) => total + (pieces[at]?.count ?? 0), 0);
  const footing = ({ pieces }: Askable, places: readonly number[]) => {
    const of = places.flatMap(at => pieces[at] ?? []);
    return {
      schools: new Set(of.filter(({ count }) => count > 0).map(({ school }) => school)).size,
      possible: new Set(of.map(({ school }) => school)).size,
    };
  };

  it('computes no number that is not told, and no number of one school, from all tables and filters together', () => {
    fc.assert(
      fc.property(world, register => {
        const asked = tablesOf(register);
        const safe = safeSums(asked);
        const told = asked.sums
          .filter(({ key }) => safe.has(key))
          .map(sum => ({ unknowns: sum.pieces, number: numberOf(asked, sum) }));
        const noughts = new Set(
          told.filter(({ number }) => number === 0).flatMap(({ unknowns }) => unknowns),
        );
        const compute = attack(told, asked.pieces.length);
        for (const sum of asked.sums) {
          const places = sum.pieces.filter(at => !noughts.has(at));
          if (safe.has(sum.key) || places.length === 0 || mayTell(footing(asked, places))) continue;
          expect({ sum: sum.key, computed: compute(sum.pieces) }).toEqual({ sum: sum.key, computed: null });
        }
        for (const at of asked.pieces.keys()) if (!noughts.has(at)) expect(compute([at])).toBeNull();
      }),
      { numRuns: 60, seed: 20_261_122 },
    );
  }, 60_000);

  it('does find the number where only the primary rule is kept, so that the attack is worth its name', () => {
    const [a, b, c] = [schools('a', 7), schools('b', 6), schools('c', 3)];
    const all = askable(spoke([...a, ...b, ...c]), { a, b, c, all: [...a, ...b, ...c] }, {});
    const naive = all.sums
      .filter(({ pieces }) => mayTell(footing(all, pieces)))
      .map(sum => ({ unknowns: sum.pieces, number: numberOf(all, sum) }));
    const hidden = all.sums.find(({ key }) => key === 'c');
    expect(attack(naive, all.pieces.length)(hidden?.pieces ?? [])).toBe(3);
  });

  it('answers the same each time, so that two requests say no more than one', () => {
    const asked = tablesOf(fc.sample(world, { numRuns: 1, seed: 3 })[0] ?? []);
    const shuffled = { ...asked, sums: [...asked.sums].reverse() };
    expect([...safeSums(shuffled)].sort()).toEqual([...safeSums(asked)].sort());
  });
});
