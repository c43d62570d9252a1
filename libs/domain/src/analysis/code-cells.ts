import type { CodeId, CycleId } from '../shared/index.js';
import { askableTalk, cellPlaces, keyOf, type CellPlace } from './askable-talk.js';
import { safeSums } from '../suppression/index.js';
import type { CodedTalk, OpenTalk, SchoolTalk } from './talk.js';

/** A number of a table. Null: it is not told, since it rests on too few schools or would give away one that does. */
export interface Cell extends CellPlace {
  readonly code: CodeId;
  readonly passages: number | null;
  readonly schools: number | null;
}

const slotOf = ({ urn, cycle, month }: SchoolTalk): string => `${urn} ${cycle} ${month}`;

/** All cells of a code, in all tables, as they may be told. `coded` is where the code stands, `talks` where anything was said; both have each school, cycle and month once. */
export function codeCells(
  code: CodeId,
  coded: readonly CodedTalk[],
  talks: readonly OpenTalk[],
): readonly Cell[] {
  const counts = new Map(coded.map(each => [slotOf(each), each.passages]));
  const askable = askableTalk(talks, talk => counts.get(slotOf(talk)) ?? 0);
  const told = safeSums(askable);
  const piecesOf = new Map(askable.sums.map(({ key, pieces }) => [key, pieces]));
  return cellPlaces(talks).map(place => {
    const key = keyOf(place);
    if (!told.has(key)) return { ...place, code, passages: null, schools: null };
    const counted = (piecesOf.get(key) ?? [])
      .flatMap(at => askable.pieces[at] ?? [])
      .filter(({ count }) => count > 0);
    return {
      ...place,
      code,
      passages: counted.reduce((sum, { count }) => sum + count, 0),
      schools: new Set(counted.map(({ school }) => school)).size,
    };
  });
}

/** The cells of one table: an attribute's, in all cycles or in one. */
export const inTable =
  (by: CellPlace['by'], cycle: CycleId | null) =>
  (cell: Cell): boolean =>
    cell.by === by && cell.cycle === cycle;
