import type { CodeId, CycleId, Urn } from '../shared/index.js';
import { codeCells, inTable } from './code-cells.js';
import { pairCell } from './code-pairs.js';
import { disadvantageBand } from './disadvantage-band.js';
import type { CodedTalk, OpenTalk } from './talk.js';

const autumn = 'autumn' as CycleId;
const spring = 'spring' as CycleId;
const welcome = 'welcome' as CodeId;
const trust = 'trust' as CodeId;

const school = (at: number, authority: string, cycle = autumn, month = '2026-10'): OpenTalk => ({
  urn: `9000${at}` as Urn,
  cycle,
  month,
  attributes: { authority, phase: 'primary', disadvantage: 'not held' },
});

const coded = ({ urn, cycle, month }: OpenTalk): CodedTalk => ({ urn, cycle, month, passages: 1 });

const many = (from: number, to: number, authority: string, cycle = autumn, month = '2026-10') =>
  Array.from({ length: to - from }, (_, at) => school(from + at, authority, cycle, month));

describe('a table of codes by attribute', () => {
  const talks = [...many(0, 7, 'Bury'), ...many(7, 14, 'Oldham'), ...many(14, 16, 'Wigan')];

  it('counts passages and schools where five schools or more stand behind them', () => {
    const passages = talks.slice(0, 14).map(coded);
    const cells = codeCells(welcome, passages, talks).filter(inTable('authority', null));
    expect(cells).toMatchObject([
      { value: 'Bury', passages: 7, schools: 7 },
      { value: 'Oldham', passages: null },
      { value: 'Wigan', passages: null },
    ]);
  });

  it('tells no number of a code that four schools used', () => {
    const passages = talks.slice(0, 4).map(coded);
    const cells = codeCells(welcome, passages, talks);
    expect(cells.filter(({ passages: told }) => told !== null && told > 0)).toEqual([]);
  });

  it('does not give a small cycle away by all cycles less the other', () => {
    const both = [...many(0, 8, 'Bury'), ...many(0, 8, 'Bury', spring, '2027-02')];
    const passages = [...both.slice(0, 8), ...both.slice(8, 10)].map(coded);
    const totals = codeCells(welcome, passages, both).filter(({ by }) => by === 'all');
    expect(totals).toMatchObject([
      { passages: 10 },
      { cycle: autumn, passages: null },
      { cycle: spring, passages: null },
    ]);
  });
});

describe('two codes that meet', () => {
  const talks = many(0, 8, 'Bury');
  const on = (howMany: number) => talks.slice(0, howMany);
  const meet = (howMany: number) => on(howMany).map(({ urn, cycle }) => ({ urn, cycle, contributions: 1 }));
  const codes = [welcome, trust] as const;

  it.each([
    ['meet in six schools that all used both', 6, 6, 6, 6],
    ['never overlap', 6, 6, 0, 0],
    ['are used by nobody', 0, 0, 0, 0],
    ['meet in four schools', 4, 4, 4, null],
    ['meet in six schools while one more used the first alone', 7, 6, 6, null],
  ])('%s', (_, ones, others, met, expected) => {
    const counts = { ones: on(ones).map(coded), others: on(others).map(coded), meetings: meet(met) };
    expect(pairCell(counts, { codes, talks, cycle: null }).contributions).toBe(expected);
  });
});

describe('the disadvantage band', () => {
  it.each([
    [null, 'not held'],
    [0, 'under 15 %'],
    [14.9, 'under 15 %'],
    [15, '15 to 29 %'],
    [30, '30 to 44 %'],
    [45, '45 % and more'],
  ])('of %s is %s', (share, expected) => {
    expect(disadvantageBand(share)).toBe(expected);
  });
});
