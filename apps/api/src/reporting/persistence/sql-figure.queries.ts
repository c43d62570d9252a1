import { Injectable } from '@nestjs/common';
import { canSeeFigures, toldRows, type CountedRow } from '@pathways/domain/reporting';
import { londonDay, type Actor, type CycleId } from '@pathways/domain/shared';
import {
  shortfallsOf,
  stepsOver,
  toldNow,
  type Shortfall,
  type Stint,
  type Told,
} from '@pathways/domain/suppression';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import { FigureQueries, type CycleFigures, type CycleOfFigures } from '../application/figure.queries.js';
import { figurePlans, valuesOf } from './figure-plans.js';
import { stintStatements } from './stint-statements.js';
import { ToldMemory } from './told-memory.js';

const named = `
  select y.id as cycle, y.name, y.starts_on as "startsOn", y.ends_on as "endsOn", y.aims, y.outcome, p.id as programme, p.name as "programmeName",
    p.slug as "programmeSlug", p.is_fictional as "isFictional", (
      select json_build_object('name', n.name, 'startsOn', n.starts_on) from cycle n
      where n.programme_id = y.programme_id and n.starts_on > y.starts_on order by n.starts_on limit 1) as next
  from cycle y join programme p on p.id = y.programme_id where y.id = $1`;

/** Actions that are still open are not told; those agreed less those done and dropped would tell them. */
function openActions(stints: readonly Stint[]): Shortfall[] {
  const agreed = new Set(stints.flatMap(({ keys }) => keys).filter(key => /^actions\|.*\|agreed$/.test(key)));
  return [...agreed].flatMap(whole =>
    shortfallsOf(
      whole,
      ['done', 'dropped'].map(answer => whole.replace(/agreed$/, answer)),
    ),
  );
}

@Injectable()
export class SqlFigureQueries extends FigureQueries {
  constructor(
    private readonly reading: Reading,
    private readonly clock: Clock,
    private readonly memory: ToldMemory,
  ) {
    super();
  }

  async ofCycle(actor: Actor, cycle: CycleId): Promise<CycleFigures | null> {
    const of = await this.reading.row<CycleOfFigures>('reporting.named', named, [cycle]);
    if (!of || !canSeeFigures(actor, of.programme)) return null;
    const now = this.clock.now();
    const weeks = stepsOver(of.startsOn, of.endsOn, londonDay(now));
    const before = new Date(Date.parse(weeks.began) + weeks.over * 7 * 86_400_000).toISOString().slice(0, 10);
    const told = await this.told(cycle, weeks);
    const figures = await Promise.all(
      figurePlans.map(async plan => {
        const asked = valuesOf(plan, cycle, before);
        const counted = await this.reading.rows<CountedRow>(`reporting.${plan.id}`, plan.statement, asked);
        return { ...plan, ...toldRows(plan, counted, told) };
      }),
    );
    return { of, countedAt: now, before, figures };
  }

  /** What may be told of all that was said and done in the cycle, week after week. */
  private async told(
    cycle: CycleId,
    { began, over }: { readonly began: string; readonly over: number },
  ): Promise<ReadonlyMap<string, Told>> {
    const read = await Promise.all(
      Object.entries(stintStatements).map(([id, statement]) =>
        this.reading.rows<Stint>(`reporting.stints ${id}`, statement, [cycle, began]),
      ),
    );
    const stints = read
      .flat()
      .filter(({ from, keys }) => from < over && keys.length > 0)
      .map(stint => ({ ...stint, until: stint.until !== null && stint.until < over ? stint.until : null }));
    return this.memory.of(cycle, { stints, over }, () => toldNow(stints, over, openActions(stints)));
  }
}
