import { accept, refuse, type Result, type Urn } from '../shared/index.js';
import type { ImportRefusal } from './import-refusal.js';
import { definitionOf } from './measure-definitions.js';
import { layoutOf, measureLayouts, urnColumns, type MeasureLayout } from './measure-layouts.js';
import { readCell, type Cell } from './read-cell.js';
import { checkHeader, type Cells, type TableShape } from './table-shape.js';
import { readUrn } from './urn.js';

/** One figure as it was printed and as it was read. */
export interface PublishedMeasure {
  readonly code: string;
  readonly cell: Cell;
  readonly publishedAs: string;
}

export interface MeasureLine {
  readonly line: number;
  /** Null where the collectors of the file could not match the school without guessing. */
  readonly urn: Urn | null;
  /** The URN under which the figures were published, where it is another one. */
  readonly publishedUrn: Urn | null;
  readonly schoolName: string;
  /** What the layout of the file is published as. */
  readonly publication: string;
  readonly measures: readonly PublishedMeasure[];
}

const nameColumns = ['SCHNAME', 'EstablishmentName', 'school_name', 'SCHNAME.x'] as const;

function readUrns(
  line: number,
  cells: Cells,
  columns: readonly string[],
): Result<(Urn | null)[], ImportRefusal> {
  const urns: (Urn | null)[] = [];
  for (const field of columns) {
    const published = cells(field).trim();
    const urn = published === '' ? null : readUrn(published);
    if (published !== '' && urn === null) return refuse({ kind: 'WrongUrn', line, field, found: published });
    urns.push(urn);
  }
  // Only a file whose URNs were matched afterwards (it says so in GIAS_URN) may leave one blank.
  const [field] = columns;
  if (urns[0] === null && columns.length === 1 && field) return refuse({ kind: 'MissingCell', line, field });
  return accept(urns);
}

function readMeasure(
  line: number,
  field: string,
  code: string,
  text: string,
): Result<PublishedMeasure, ImportRefusal> {
  const cell = readCell(text);
  const at = { line, field, found: text.trim() };
  if (!cell.ok)
    return refuse({ kind: 'Unreadable', ...at, expected: 'a number or a mark such as SUPP or NE' });
  const { least, most } = definitionOf(code);
  if (cell.value.state === 'value' && (cell.value.value < least || cell.value.value > most)) {
    return refuse({ kind: 'OutOfRange', ...at, least, most });
  }
  return accept({ code, cell: cell.value, publishedAs: text.trim() });
}

function reader(layout: MeasureLayout, header: readonly string[]) {
  const columns = Object.entries(layout.codes).filter(([column]) => header.includes(column));
  const urns = urnColumns.filter(column => header.includes(column));
  const name = nameColumns.find(column => header.includes(column));
  const read = (line: number, cells: Cells): Result<MeasureLine, ImportRefusal> => {
    const placed = readUrns(line, cells, urns);
    if (!placed.ok) return placed;
    const measures: PublishedMeasure[] = [];
    for (const [column, code] of columns) {
      const measure = readMeasure(line, column, code, cells(column));
      if (!measure.ok) return measure;
      measures.push(measure.value);
    }
    const [first = null, second = null] = placed.value;
    const urn = first ?? second;
    const publishedUrn = second !== urn ? second : null;
    return accept({
      line,
      urn,
      publishedUrn,
      schoolName: name ? cells(name).trim() : '',
      publication: layout.publication,
      measures,
    });
  };
  const used = [...urns, ...(name ? [name] : []), ...columns.map(([column]) => column)];
  return { used, read, keyOf: ({ urn }: MeasureLine) => urn };
}

/** A file of measures in any of the known layouts, with columns as the Department for Education prints them. */
export const measureTable: TableShape<MeasureLine> = {
  open(header) {
    const layout = layoutOf(header);
    if (!layout) return refuse({ kind: 'NoMeasures', signs: measureLayouts.map(({ sign }) => sign) });
    const urnColumn = urnColumns.find(column => header.includes(column)) ?? 'URN';
    const sound = checkHeader(header, [urnColumn]);
    return sound.ok ? accept(reader(layout, header)) : sound;
  },
};
