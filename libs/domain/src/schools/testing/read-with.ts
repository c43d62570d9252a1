import type { Result } from '../../shared/index.js';
import type { ImportRefusal } from '../import-refusal.js';
import type { TableShape } from '../table-shape.js';

/** Reads one line, the second of its file, whose header is the names of the cells. For specs. */
export function readWith<Line>(
  shape: TableShape<Line>,
  cells: Record<string, string>,
): Result<Line, ImportRefusal> {
  const opened = shape.open(Object.keys(cells));
  return opened.ok ? opened.value.read(2, column => cells[column] ?? '') : opened;
}
