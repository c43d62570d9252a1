import { aValue } from './kpi.builder.js';
import { scrutinyRows, strandsOf, type PlacedEntry } from './scrutiny.js';
import type { Term } from './term.js';

const entry = (path: string, kind: string, facts: Record<string, string[]> = {}): PlacedEntry => {
  const refs = path.split(' / ');
  const ref = refs.at(-1) ?? '';
  return {
    path,
    kind,
    ref,
    words: `Words of ${ref}`,
    facts,
    parentPath: refs.slice(0, -1).join(' / ') || null,
  };
};
const entries = [
  entry('1', 'commitments'),
  entry('2', 'commitments'),
  entry('1.1', 'actions', { commitment: ['1'] }),
  entry('1.1 / i', 'actions/kpis', { target: ['>= 85 percent'] }),
  entry('2.1', 'actions', { commitment: ['2'] }),
  entry('2.1 / i', 'actions/kpis'),
  entry('S', 'strands'),
  entry('S / a', 'strands/kpis'),
];

it('strands are commitments, and where there are none the parts at the top', () => {
  expect(strandsOf(entries)).toEqual([
    { ref: '1', words: 'Words of 1' },
    { ref: '2', words: 'Words of 2' },
    { ref: 'S', words: 'Words of S' },
  ]);
});

it('a strand has its own KPIs with their action, target, last value and progress', () => {
  const values = [
    aValue({ term: '2025/26 autumn' as Term, value: 70 }),
    aValue({ term: '2025/26 spring' as Term, value: 90 }),
    aValue({ term: '2025/26 spring' as Term, value: 20, part: 'SEND Support' }),
  ];
  const known = new Map([['1.1 / i', { values, target: null }]]);
  expect(scrutinyRows(entries, known, '1')).toMatchObject([
    { strand: '1', action: { ref: '1.1' }, target: { value: 85 }, value: { value: 90 }, progress: 'met' },
  ]);
  expect(scrutinyRows(entries, known, null).map(({ progress }) => progress)).toEqual([
    'met',
    'no value',
    'no value',
  ]);
});
