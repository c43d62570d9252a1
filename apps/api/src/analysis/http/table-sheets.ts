import { smallNumberLine } from '@pathways/domain/suppression';
import type { Entry, Sheet } from '../../platform/http/sheet.js';
import type { CellState, CodePairsView, CodeRowView, TableFactsView } from '../application/table.queries.js';

const columns = ['Code', 'Definition', 'Column', 'Passages', 'Schools', 'Told', 'Cycle', 'Counted at'];

const toldWords: Readonly<Record<CellState, string>> = {
  told: 'yes',
  'not told': `no: fewer than ${smallNumberLine} schools, or it would give such a number away`,
  'no talk': 'no talk open to research',
};

const cycleName = ({ cycles }: TableFactsView, id: string | null): string =>
  cycles.find(cycle => cycle.id === id)?.name ?? 'all cycles';

/** One line per cell, so that the definition and the reason of an empty cell travel with the number. */
export function cellSheet(
  name: string,
  facts: TableFactsView & { rows: CodeRowView[]; cycleId?: string | null },
): Sheet {
  const cycle = cycleName(facts, facts.cycleId ?? null);
  const rows = facts.rows.flatMap(({ codeName, definition, cells }) =>
    cells.map(({ value, passages, schools, state }): Entry[] => [
      codeName,
      definition,
      value,
      passages,
      schools,
      toldWords[state],
      cycle,
      facts.countedAt.toISOString(),
    ]),
  );
  return { name, columns, rows };
}

export function pairSheet(facts: CodePairsView): Sheet {
  const cycle = cycleName(facts, facts.cycleId);
  const nameOf = (id: string) => facts.codes.find(code => code.id === id)?.name ?? '';
  return {
    name: 'Codes that meet',
    columns: ['Code', 'Other code', 'Contributions', 'Schools', 'Told', 'Cycle', 'Counted at'],
    rows: facts.pairs.map(({ codeId, otherId, contributions, schools, state }): Entry[] => [
      nameOf(codeId),
      nameOf(otherId),
      contributions,
      schools,
      toldWords[state],
      cycle,
      facts.countedAt.toISOString(),
    ]),
  };
}
