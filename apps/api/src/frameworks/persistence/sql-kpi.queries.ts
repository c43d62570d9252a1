import { Injectable } from '@nestjs/common';
import {
  canSeeKpis,
  documentTarget,
  isKpi,
  isOverdue,
  partsOf,
  progressOf,
  termBefore,
  termOf,
  trajectory,
  type EntryAddress,
  type FrameworkKeeping,
  type Kpi,
  type KpiTarget,
  type KpiValue,
} from '@pathways/domain/frameworks';
import { toldRows, type CountedRow, type Figure } from '@pathways/domain/reporting';
import { londonDay, type Actor, type AuthorityCode } from '@pathways/domain/shared';
import { shortfallsOf, toldNow, type Shortfall, type Stint } from '@pathways/domain/suppression';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import { KpiQueries, type Kept, type KpiView } from '../application/kpi.queries.js';
import { targetColumns, valueColumns } from './kpi-columns.js';
import { measuredPlans, type MeasuredPlan } from './measured-plans.js';

const keeping = `json_build_object('authority', f.authority_code, 'programme', f.programme_id) as keeping`;

const kpi = `
  select e.framework_id as framework, e.path, e.kind, e.facts, e.place is not null as "isCurrent", ${keeping}
  from framework_entry e join framework f on f.id = e.framework_id where e.framework_id = $1 and e.path = $2`;

const values = `
  select v.id, v.hidden_at is not null as "isHidden", ${valueColumns}, p.name as by, v.entered_at as at from standing_kpi_value v join person p on p.id = v.entered_by
  where v.framework_id = $1 and v.entry_path = $2 order by v.term desc, v.part, v.version desc`;

const targets = `
  select t.id, t.hidden_at is not null as "isHidden", ${targetColumns}, p.name as by, t.set_at as at from standing_kpi_target t join person p on p.id = t.set_by
  where t.framework_id = $1 and t.entry_path = $2 order by t.version desc`;

/** How many terms back a value may be entered: two school years. */
const openTerms = 7;

/** A first guarded number less those beside it is a number too, though nobody is told it. */
const restsOf = ({ id, guarded }: Omit<MeasuredPlan, 'stints'>, rows: readonly CountedRow[]): Shortfall[] =>
  rows.flatMap(({ key }) => {
    const [whole = '', ...parts] = guarded.map(column => `${id}|${key}|${column}`);
    return shortfallsOf(whole, parts);
  });

@Injectable()
export class SqlKpiQueries extends KpiQueries {
  constructor(
    private readonly reading: Reading,
    private readonly clock: Clock,
  ) {
    super();
  }

  async one(actor: Actor, { framework, path }: EntryAddress): Promise<KpiView | null> {
    const at = [framework, path];
    const found = await this.reading.row<Kpi>('frameworks.kpi', kpi, at);
    if (!found || !isKpi(found.kind) || !canSeeKpis(actor, found.keeping)) return null;
    const [entered, set] = await Promise.all([
      this.reading.rows<KpiValue & Kept>('frameworks.kpi values', values, at),
      this.reading.rows<KpiTarget & Kept>('frameworks.kpi targets', targets, at),
    ]);
    const own = documentTarget(found);
    const today = londonDay(this.clock.now());
    const used = ['', ...partsOf(found)].filter(part => entered.some(value => value.part === part));
    return {
      kpi: found,
      values: entered,
      targets: own ? [...set, own] : set,
      progress: progressOf(entered, set[0] ?? own),
      isOverdue: isOverdue(entered, today),
      openTerms: Array.from({ length: openTerms }, (_, before) => termBefore(termOf(today), before)),
      lines: used.map(part => ({ part, ...trajectory(entered, part) })),
    };
  }

  async figures(actor: Actor, framework: string): Promise<readonly Figure[] | null> {
    const kept = await this.reading.row<{ keeping: FrameworkKeeping }>(
      'frameworks.keeping',
      `select ${keeping} from framework f where f.id = $1`,
      [framework],
    );
    return kept && this.counted(actor, kept.keeping);
  }

  async figuresOf(actor: Actor, authority: AuthorityCode): Promise<readonly Figure[] | null> {
    return this.counted(actor, { authority, programme: null });
  }

  private async counted(actor: Actor, keeping: FrameworkKeeping): Promise<readonly Figure[] | null> {
    if (!canSeeKpis(actor, keeping)) return null;
    const { authority, programme } = keeping;
    return Promise.all(measuredPlans.map(plan => this.figure(plan, [authority, programme])));
  }

  private async figure(
    { stints, ...plan }: MeasuredPlan,
    values: readonly (string | null)[],
  ): Promise<Figure> {
    const name = `frameworks.measured ${plan.id}`;
    const [counted, behind] = await Promise.all([
      this.reading.rows<CountedRow>(name, plan.statement, values),
      stints ? this.reading.rows<Stint>(`${name} stints`, stints, values) : [],
    ]);
    return { ...plan, ...toldRows(plan, counted, toldNow(behind, 1, restsOf(plan, counted))) };
  }
}
