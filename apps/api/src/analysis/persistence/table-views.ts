import {
  attributes,
  codeCells,
  disadvantageBands,
  inTable,
  pairCell,
  type Attribute,
  type Cell,
  type CodePair,
  type OpenTalk,
  type PairCounts,
} from '@pathways/domain/analysis';
import type { CycleId } from '@pathways/domain/shared';
import type { CountedTalk } from '../../coding/application/counted-talk.queries.js';
import type {
  CellView,
  CodePairsView,
  CodePairView,
  CodeRowView,
  CodeTableView,
  CodeTrendView,
} from '../application/table.queries.js';
import type { CodeFacts, TalkFacts } from './talk-facts.js';

const toCell = ({ passages, schools }: Cell, value: string): CellView => ({
  value,
  state: passages === null ? 'not told' : 'told',
  passages,
  schools,
  viewerCanOpen: passages !== null && passages > 0,
});

const noTalk = (value: string): CellView => ({
  value,
  state: 'no talk',
  passages: null,
  schools: null,
  viewerCanOpen: false,
});

/** A row per code, a cell for each of the values; where nobody could have said anything, a cell that says so. */
function rowsOf(
  facts: TalkFacts,
  values: readonly string[],
  wanted: (cell: Cell) => string | null,
): CodeRowView[] {
  return facts.codes.map(({ id, name, definition }: CodeFacts) => {
    const cells = new Map(
      codeCells(id, facts.counted.coded(id), facts.talks).flatMap(cell => {
        const value = wanted(cell);
        return value === null ? [] : [[value, cell] as const];
      }),
    );
    return {
      codeId: id,
      codeName: name,
      definition,
      cells: values.map(value => {
        const cell = cells.get(value);
        return cell ? toCell(cell, value) : noTalk(value);
      }),
    };
  });
}

export const allSchools = 'all schools';

const schoolsIn = (talks: readonly OpenTalk[]): number => new Set(talks.map(({ urn }) => urn)).size;

const inOrder = (by: Attribute, values: Iterable<string>): string[] => {
  const found = [...new Set(values)].sort((one, other) => one.localeCompare(other, 'en-GB'));
  return by === 'disadvantage' ? disadvantageBands.filter(band => found.includes(band)) : found;
};

export function tableOf(
  facts: TalkFacts,
  { by, cycle }: { by: Attribute; cycle: CycleId | null },
  countedAt: Date,
): CodeTableView {
  const values = [
    allSchools,
    ...inOrder(
      by,
      facts.talks.map(talk => talk.attributes[by]),
    ),
  ];
  const isTotal = inTable('all', cycle);
  const isPart = inTable(by, cycle);
  const rows = rowsOf(facts, values, cell => (isTotal(cell) ? allSchools : isPart(cell) ? cell.value : null));
  return { by, cycleId: cycle, values, rows, ...about(facts, countedAt) };
}

const about = (facts: TalkFacts, countedAt: Date) => ({
  countedAt,
  schools: schoolsIn(facts.talks),
  leftOut: facts.leftOut,
  cycles: [...facts.cycles],
});

/** Every month from the first with talk to the last, so that a month of silence is a gap and not a straight line. */
function monthsOf(talks: readonly OpenTalk[]): string[] {
  const spoken = [...new Set(talks.map(({ month }) => month))].sort();
  const [first, last] = [spoken[0], spoken.at(-1)];
  const months: string[] = [];
  for (let at = first; at !== undefined && last !== undefined && at <= last && months.length < 240;) {
    months.push(at);
    const [year = 0, number = 0] = at.split('-').map(Number);
    at = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  }
  return months;
}

export function trendOf(facts: TalkFacts, step: 'month' | 'cycle', countedAt: Date): CodeTrendView {
  if (step === 'month') {
    const steps = monthsOf(facts.talks);
    const rows = rowsOf(facts, steps, ({ by, value }) => (by === 'month' ? value : null));
    return { steps, rows, ...about(facts, countedAt) };
  }
  const names = new Map(facts.cycles.map(({ id, name }) => [id, name]));
  const steps = facts.cycles.map(({ name }) => name);
  const rows = rowsOf(facts, steps, ({ by, cycle }) =>
    by === 'all' && cycle !== null ? (names.get(cycle) ?? null) : null,
  );
  return { steps, rows, ...about(facts, countedAt) };
}

/** Where each of two codes stands, and where they meet. */
export const countsOf = (counted: CountedTalk, codes: CodePair): PairCounts => ({
  ones: counted.coded(codes[0]),
  others: counted.coded(codes[1]),
  meetings: counted.meetings(codes),
});

export function pairsOf(facts: TalkFacts, cycle: CycleId | null, countedAt: Date): CodePairsView {
  const { counted, talks } = facts;
  const used = facts.codes.filter(({ id }) => counted.coded(id).length > 0);
  const pairs = used.flatMap((one, at) =>
    used.slice(at + 1).map((other): CodePairView => {
      const codes = [one.id, other.id] as const;
      const cell = pairCell(countsOf(counted, codes), { codes, talks, cycle });
      return {
        codeId: one.id,
        otherId: other.id,
        state: cell.contributions === null ? 'not told' : 'told',
        contributions: cell.contributions,
        schools: cell.schools,
        viewerCanOpen: cell.contributions !== null && cell.contributions > 0,
      };
    }),
  );
  return { cycleId: cycle, codes: [...used], pairs, ...about(facts, countedAt) };
}

export const isAttribute = (name: string): name is Attribute =>
  (attributes as readonly string[]).includes(name);
