import {
  figureNote,
  cycleReport,
  toldRows,
  type Figure,
  type ReportedPractice,
  type ReportFacts,
} from './index.js';

const groups: Figure = {
  id: 'groups',
  title: 'Groups and their rounds',
  definition: 'Groups released for the cycle.',
  statement: 'select 1',
  columns: [
    { id: 'kind', label: 'Kind', isNumber: false },
    { id: 'released', label: 'Released', isNumber: true },
    { id: 'closed', label: 'Round closed', isNumber: true },
  ],
  rows: [
    ['quartet', 1, 0],
    ['trio', 4, 1],
  ],
  hidden: 0,
  earlier: 0,
};
const actions: Figure = {
  ...groups,
  id: 'actions',
  title: 'Actions',
  columns: [
    { id: 'authority', label: 'Authority', isNumber: false },
    { id: 'agreed', label: 'Agreed', isNumber: true },
  ],
  rows: [
    ['Northmoor', 7],
    ['Southmoor', null],
  ],
  hidden: 1,
};
const facts: ReportFacts = {
  programmeName: 'Sample',
  cycleName: 'Autumn 2026',
  startsOn: '1 September 2026',
  endsOn: '18 December 2026',
  countedOn: '22 November 2026',
  countedTo: '20 November 2026',
  next: null,
  isFictional: true,
  aims: '',
  outcome: null,
  figures: [groups, actions],
  practices: [],
  kpis: [],
  lastDay: '2026-12-18',
};
const wordsOf = (of: ReportFacts) => JSON.stringify(cycleReport(of));

describe('the report of a cycle', () => {
  it('sums what can be summed, and no sum with a hidden part', () => {
    expect(wordsOf(facts)).toContain('One group closed the round with an outcome.');
    expect(wordsOf(facts)).not.toContain('actions were agreed');
  });

  it('gives method, rule, definitions and the query behind each number', () => {
    const report = cycleReport(facts);
    expect(
      report.filter(({ kind }) => kind === 'heading').map(part => 'words' in part && part.words),
    ).toEqual([
      'In short',
      'What the cycle was for',
      'Findings by outcome',
      'Promising practices',
      'Figures',
      'What next',
      'Method',
      'Definitions',
      'The query behind each number',
    ]);
    expect(report).toContainEqual({ kind: 'query', title: 'Actions', words: 'select 1' });
    expect(wordsOf(facts)).toContain('at least 5 schools');
    expect(wordsOf(facts)).toContain('sample programme');
  });

  it('says what is missing instead of leaving a gap', () => {
    expect(wordsOf(facts)).not.toContain('What the cycle came to');
    expect(wordsOf({ ...facts, outcome: 'Calmer mornings.' })).toContain('Calmer mornings.');
    expect(wordsOf(facts)).toContain('No aims were written down');
    expect(wordsOf(facts)).toContain('No practice from the talk of this cycle');
    expect(wordsOf({ ...facts, figures: [] })).toContain('Nothing has been counted yet.');
  });
});

const practice: ReportedPractice = {
  title: 'A quiet start',
  address: '/library/a-quiet-start',
  context: 'A small school.',
  problem: 'Loud mornings.',
  whatTheyDid: 'Doors open earlier.',
  whatChanged: 'Fewer children are late.',
  limits: 'One school only.',
  quotes: [],
  outcomes: ['presence'],
  tries: 0,
};

describe('findings and what next', () => {
  const parts = cycleReport({
    ...facts,
    practices: [practice],
    next: { name: 'Spring 2027', startsOn: '5 January 2027' },
  });

  it('stand under the outcome that the practice serves', () => {
    const place = parts.findIndex(part => part.kind === 'statement' && part.title === 'Presence');
    expect(parts[place + 1]).toEqual({ kind: 'list', entries: ['A quiet start: Fewer children are late.'] });
    expect(parts).toContainEqual({
      kind: 'statement',
      title: 'Progress',
      words: 'No practice of this cycle was published for it.',
    });
  });

  it('say what is left to do', () => {
    const words = JSON.stringify(parts);
    expect(words).toContain('4 groups have not closed the round yet.');
    expect(words).toContain('The next cycle, Spring 2027, begins on 5 January 2027.');
    expect(JSON.stringify(cycleReport(facts))).toContain('No further cycle is planned yet.');
  });
});

describe('a figure under the rule for small numbers', () => {
  const plan = { id: 'groups', columns: groups.columns, guarded: ['closed'] };
  const row = { key: 'trio', kind: 'trio', released: 4, closed: 2, possible: 12 };
  const told = (number: number, isCurrent = true) =>
    new Map([['groups|trio|closed', { number, weeks: 3, isCurrent }]]);

  it.each([
    ['is hidden where it may not be told', row, new Map(), [['trio', 4, null]], 1, 0],
    ['stands as it may be told', row, told(2), [['trio', 4, 2]], 0, 0],
    ['stands as it was where it may not be told as it is', row, told(1, false), [['trio', 4, 1]], 0, 1],
    ['is told as none where many could have', { ...row, closed: 0 }, new Map(), [['trio', 4, 0]], 0, 0],
    [
      'is hidden as none where few could have',
      { ...row, closed: 0, possible: 3 },
      new Map(),
      [['trio', 4, null]],
      1,
      0,
    ],
    [
      'is told in a row that the rule has no part in',
      { ...row, isOpen: true },
      new Map(),
      [['trio', 4, 2]],
      0,
      0,
    ],
  ])('%s', (_, counted, known, rows, hidden, earlier) => {
    expect(toldRows(plan, [counted], known)).toEqual({ rows, hidden, earlier });
  });
});

describe('what is said of entries that are missing or old', () => {
  it.each([
    [0, 0, ''],
    [2, 0, '2 hidden: too few schools stand behind them, or they would give such a number away.'],
    [0, 1, '1 as they were in an earlier week: too few schools stand behind the change since.'],
  ])('%i hidden and %i of an earlier week', (hidden, earlier, words) => {
    expect(figureNote({ hidden, earlier })).toBe(words);
  });
});
