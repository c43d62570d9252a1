import { Injectable } from '@nestjs/common';
import type { Figure, ReportedKpis } from '@pathways/domain/reporting';
import type { Actor, ProgrammeId } from '@pathways/domain/shared';
import { FrameworkQueries } from '../../frameworks/application/framework.queries.js';
import { KpiQueries } from '../../frameworks/application/kpi.queries.js';
import { ScrutinyQueries } from '../../frameworks/application/scrutiny.queries.js';

/**
 * Counts of talk and actions stand in the report once, among its figures: the same over other weeks or terms, beside them on
 * one paper, would tell small numbers by subtraction. What takes part and meets is no talk.
 */
const countedOpenly = ['participation', 'networks'];

/** What a programme keeps in numbers of its own, for the report of a cycle. */
@Injectable()
export class ReportKpis {
  constructor(
    private readonly frameworks: FrameworkQueries,
    private readonly scrutiny: ScrutinyQueries,
    private readonly kpis: KpiQueries,
  ) {}

  /** Of the frameworks that the programme keeps, by title; those without KPIs are left out. */
  async of(actor: Actor, programme: ProgrammeId): Promise<ReportedKpis[]> {
    const all = await this.frameworks.all(actor);
    const kept = all.filter(({ keeping }) => keeping.programme === programme);
    const found = await Promise.all(
      kept.map(async ({ id, title }) => {
        const known = await this.scrutiny.of(actor, id, { strand: null, on: null });
        if (!known || known.rows.length === 0) return null;
        const counted = (await this.kpis.figures(actor, id)) ?? [];
        return { framework: title, rows: known.rows, counted: openly(counted, title, kept.length) };
      }),
    );
    return found.filter(one => one !== null);
  }
}

/** Terms before anything was counted are nothing to read. */
function fromTheFirst(figure: Figure): Figure {
  const first = figure.rows.findIndex(row => row.some(entry => typeof entry === 'number' && entry > 0));
  return { ...figure, rows: first < 0 ? [] : figure.rows.slice(first) };
}

/** Two frameworks may be kept for the schools of different authorities. */
const openly = (counted: readonly Figure[], framework: string, frameworks: number): Figure[] =>
  counted
    .filter(({ id }) => countedOpenly.includes(id))
    .map(fromTheFirst)
    .map(figure => (frameworks > 1 ? { ...figure, title: `${figure.title}: ${framework}` } : figure));
