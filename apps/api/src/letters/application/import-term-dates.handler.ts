import { Injectable } from '@nestjs/common';
import {
  canImportTermDates,
  readTermDates,
  spokenFor,
  type TermDateLine,
  type TermDateReading,
} from '@pathways/domain/letters';
import { accept, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { readColumns, type NoTable } from '../../platform/columns.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ClosedDayStore } from './closed-day.store.js';

export interface TermDatesReport {
  /** One for each line of the file, in its order. */
  readonly lines: readonly TermDateReading[];
  /** How many were kept: all of them, or none where one was wrong. */
  readonly kept: number;
}

export type TermDatesRefusal = { readonly kind: 'NotAllowed' } | NoTable;

const columns = ['authority', 'from', 'to', 'name'] as const;
const mostLines = 5_000;

/** A file is kept whole or not at all, and speaks for whole academic years: what stood for them before is replaced. */
@Injectable()
export class ImportTermDatesHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly days: ClosedDayStore,
  ) {}

  async handle(actor: Actor, csv: string): Promise<Result<TermDatesReport, TermDatesRefusal>> {
    if (!canImportTermDates(actor)) return refuse({ kind: 'NotAllowed' });
    const table = readTable(csv);
    if (!table.ok) return table;
    return this.units.run(actor, async work => {
      const known = await this.days.authorities(work);
      const lines = table.value.map(line => readTermDates(line, known));
      const closed = lines.flatMap(line => line.closed ?? []);
      if (closed.length < lines.length) return accept({ lines, kept: 0 });
      await this.days.replace(work, spokenFor(closed), closed);
      return accept({ lines, kept: closed.length });
    });
  }
}

function readTable(csv: string): Result<TermDateLine[], TermDatesRefusal> {
  const table = readColumns(csv, { needed: columns, optional: [], mostLines });
  if (!table.ok) return table;
  return accept(table.value.map(({ line, cells }) => ({ line, ...cells })));
}
