import { Injectable } from '@nestjs/common';
import {
  canSeeKpis,
  scrutinyRows,
  type KnownKpi,
  type KpiTarget,
  type KpiValue,
} from '@pathways/domain/frameworks';
import { londonDay, type Actor } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import { FrameworkQueries } from '../application/framework.queries.js';
import { ScrutinyQueries, type Scrutiny, type ScrutinyAsked } from '../application/scrutiny.queries.js';
import { targetColumns, valueColumns } from './kpi-columns.js';

/** $1 the framework, $2 the day: what is true for it or before, and was entered by its end. */
const values = `
  select v.entry_path as path, ${valueColumns} from standing_kpi_value v
  where v.framework_id = $1 and v.as_at <= $2::date and (v.entered_at at time zone 'Europe/London')::date <= $2::date`;

const targets = `
  select distinct on (t.entry_path) t.entry_path as path, ${targetColumns} from standing_kpi_target t
  where t.framework_id = $1 and (t.set_at at time zone 'Europe/London')::date <= $2::date
  order by t.entry_path, t.version desc`;

@Injectable()
export class SqlScrutinyQueries extends ScrutinyQueries {
  constructor(
    private readonly reading: Reading,
    private readonly clock: Clock,
    private readonly frameworks: FrameworkQueries,
  ) {
    super();
  }

  async of(actor: Actor, id: string, { strand, on }: ScrutinyAsked): Promise<Scrutiny | null> {
    const framework = await this.frameworks.one(actor, id);
    if (!framework || !canSeeKpis(actor, framework.keeping)) return null;
    const day = on ?? londonDay(this.clock.now());
    const [entered, set] = await Promise.all([
      this.reading.rows<KpiValue & { path: string }>('frameworks.scrutiny values', values, [id, day]),
      this.reading.rows<KpiTarget & { path: string }>('frameworks.scrutiny targets', targets, [id, day]),
    ]);
    const known = new Map<string, KnownKpi>();
    for (const { path, ...target } of set) known.set(path, { values: [], target });
    for (const { path, ...value } of entered) {
      const before = known.get(path);
      known.set(path, { target: before?.target ?? null, values: [...(before?.values ?? []), value] });
    }
    return { title: framework.title, on: day, rows: scrutinyRows(framework.entries, known, strand) };
  }
}
