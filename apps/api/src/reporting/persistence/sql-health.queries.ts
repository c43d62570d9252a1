import { Injectable } from '@nestjs/common';
import type { ClosedDays, Day } from '@pathways/domain/letters';
import {
  canSeeHealth,
  inOrder,
  nextStepOf,
  schoolDayCounter,
  type GroupActivity,
} from '@pathways/domain/reporting';
import {
  londonDay,
  type Actor,
  type AuthorityCode,
  type CycleId,
  type ProgrammeId,
} from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import { HealthQueries, type HealthFilter, type HealthPage } from '../application/health.queries.js';
import * as statements from './health-statements.js';

interface CycleRow {
  readonly programme: ProgrammeId;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

interface ActivityRow extends Omit<GroupActivity, 'silentDays' | 'elapsed'> {
  readonly lastSign: Day;
  readonly authorities: readonly AuthorityCode[];
  readonly searched: string;
}

const dayMs = 24 * 60 * 60 * 1_000;

/** The share of the cycle's days that have gone by; above 1 once it is over. */
function elapsedOf({ startsOn, endsOn }: CycleRow, today: Day): number {
  const days = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / dayMs;
  return days(startsOn, today) / (days(startsOn, endsOn) + 1);
}

@Injectable()
export class SqlHealthQueries extends HealthQueries {
  constructor(
    private readonly reading: Reading,
    private readonly clock: Clock,
  ) {
    super();
  }

  async groups(
    actor: Actor,
    cycle: CycleId,
    { level, search }: HealthFilter,
    { from, first }: { readonly from: number; readonly first: number },
  ): Promise<HealthPage | null> {
    const held = await this.reading.row<CycleRow>('reporting.cycle', statements.cycle, [cycle]);
    if (!held || !canSeeHealth(actor, held.programme)) return null;
    const today = londonDay(this.clock.now());
    const [rows, closed] = await Promise.all([
      this.reading.rows<ActivityRow>('reporting.activity', statements.activity, [cycle, today]),
      this.reading.rows<ClosedDays>('reporting.closedDays', statements.closedDays, [today]),
    ]);
    const silent = schoolDayCounter(closed, today);
    const elapsed = elapsedOf(held, today);
    const groups = rows.map(row => ({ ...row, elapsed, silentDays: silent(row.lastSign, row.authorities) }));
    const words = search?.trim().toLowerCase() ?? '';
    const wanted = groups.filter(
      group => group.searched.includes(words) && (level === null || nextStepOf(group).level === level),
    );
    return {
      groups: inOrder(wanted).slice(from, from + first),
      total: wanted.length,
      counts: countsOf(groups),
    };
  }
}

function countsOf(groups: readonly GroupActivity[]): HealthPage['counts'] {
  const counts = { 'needs a look': 0, watch: 0, 'on its way': 0 };
  for (const group of groups) counts[nextStepOf(group).level] += 1;
  return counts;
}
