import { linesAtMost, type InvitationLine } from '@pathways/domain/cycles';
import { accept, type Result } from '@pathways/domain/shared';
import { readColumns, type NoTable } from '../../platform/columns.js';

const shape = { needed: ['urn', 'email'], optional: ['role', 'name'], mostLines: linesAtMost } as const;

/** A table whose first line names its columns: urn and email, and where they are known role and name. */
export function readInvitationTable(csv: string): Result<InvitationLine[], NoTable> {
  const table = readColumns(csv, shape);
  if (!table.ok) return table;
  return accept(table.value.map(({ line, cells }) => ({ line, ...cells })));
}
