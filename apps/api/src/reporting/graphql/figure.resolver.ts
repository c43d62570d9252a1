import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { faultWords, reportFaults } from '@pathways/domain/reporting';
import type { CycleId, SignedIn } from '@pathways/domain/shared';
import { smallNumberRule } from '@pathways/domain/suppression';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { FigureQueries } from '../application/figure.queries.js';
import { ReportMaker } from '../application/report-maker.js';
import { asFigure, asPart } from './figure.shape.js';
import { CycleFiguresType, CycleReportType } from './figure.type.js';

const ofCycle = { type: () => ID, description: 'The cycle.' };

@Resolver()
export class FigureResolver {
  constructor(
    private readonly queries: FigureQueries,
    private readonly reports: ReportMaker,
  ) {}

  @Query(() => CycleFiguresType, {
    nullable: true,
    description: 'Numbers over a cycle, for the programme’s coordinators and steering members.',
  })
  async cycleFigures(
    @CurrentActor() actor: SignedIn,
    @Args('cycleId', ofCycle) cycleId: string,
  ): Promise<CycleFiguresType | null> {
    const counted = await this.queries.ofCycle(actor, checkedId<CycleId>('cycleId', cycleId));
    return (
      counted && {
        cycle: counted.of.cycle,
        cycleName: counted.of.name,
        countedAt: counted.countedAt,
        before: counted.before,
        rule: smallNumberRule,
        figures: counted.figures.map(asFigure),
      }
    );
  }

  @Query(() => CycleReportType, {
    nullable: true,
    description: 'The report of a cycle, for the programme’s coordinators and steering members.',
  })
  async cycleReport(
    @CurrentActor() actor: SignedIn,
    @Args('cycleId', ofCycle) cycleId: string,
  ): Promise<CycleReportType | null> {
    const made = await this.reports.make(actor, checkedId<CycleId>('cycleId', cycleId));
    if (!made) return null;
    const { of, madeAt, parts } = made;
    const { cycle, name, programmeName, programmeSlug } = of;
    const faults = reportFaults(parts).map(faultWords);
    return { cycle, cycleName: name, programmeName, programmeSlug, madeAt, faults, parts: parts.map(asPart) };
  }
}
