import { Injectable } from '@nestjs/common';
import {
  canSeeKpis,
  documentTarget,
  isKpi,
  isOverdue,
  progressOf,
  type KpiTarget,
  type KpiValue,
} from '@pathways/domain/frameworks';
import { londonDay, type Actor } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import type { EntryView, FrameworkSummaryView, KpiStanding } from '../application/framework.queries.js';
import { targetColumns, valueColumns } from './kpi-columns.js';

const values = `select v.entry_path as path, ${valueColumns} from standing_kpi_value v where v.framework_id = $1`;
const targets = `
  select distinct on (t.entry_path) t.entry_path as path, ${targetColumns} from standing_kpi_target t
  where t.framework_id = $1 order by t.entry_path, t.version desc`;

/** How all KPIs of a framework stand today. */
@Injectable()
export class KpiStandings {
  constructor(
    private readonly reading: Reading,
    private readonly clock: Clock,
  ) {}

  async of(
    actor: Actor,
    { id, keeping }: FrameworkSummaryView,
    entries: readonly EntryView[],
  ): Promise<ReadonlyMap<string, KpiStanding> | null> {
    if (!canSeeKpis(actor, keeping)) return null;
    const [entered, set] = await Promise.all([
      this.reading.rows<KpiValue & { path: string }>('frameworks.values', values, [id]),
      this.reading.rows<KpiTarget & { path: string }>('frameworks.targets', targets, [id]),
    ]);
    const byPath = new Map<string, KpiValue[]>();
    for (const { path, ...value } of entered) byPath.set(path, [...(byPath.get(path) ?? []), value]);
    const targetOf = new Map(set.map(({ path, ...target }) => [path, target]));
    const today = londonDay(this.clock.now());
    return new Map(
      entries
        .filter(({ kind }) => isKpi(kind))
        .map(entry => {
          const known = byPath.get(entry.path) ?? [];
          const target = targetOf.get(entry.path) ?? documentTarget(entry);
          return [entry.path, { progress: progressOf(known, target), isOverdue: isOverdue(known, today) }];
        }),
    );
  }
}
