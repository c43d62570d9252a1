import { Args, Query, Resolver } from '@nestjs/graphql';
import { canEnterKpis, directionOf, factOf, partsOf } from '@pathways/domain/frameworks';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { KpiQueries } from '../application/kpi.queries.js';
import { atPath, ofFramework } from './framework.resolver.js';
import { KpiType } from './kpi.type.js';
import { MeasuredKpiType } from './measured.type.js';

/** What a target lacks that nobody set. */
const ofDocument = { id: null, isHidden: false, by: null, at: null };

@Resolver()
export class KpiResolver {
  constructor(private readonly queries: KpiQueries) {}

  @Query(() => KpiType, {
    nullable: true,
    description:
      'The values of a KPI, for those who keep its framework: officers, coordinators, steering members.',
  })
  async kpi(
    @CurrentActor() actor: SignedIn,
    @Args('frameworkId', ofFramework) framework: string,
    @Args('path', atPath) path: string,
  ): Promise<KpiType | null> {
    const found = await this.queries.one(actor, { framework, path });
    if (!found) return null;
    const { kpi, targets, ...standing } = found;
    return {
      ...standing,
      unit: factOf(kpi, 'unit'),
      direction: directionOf(kpi),
      parts: partsOf(kpi),
      targets: targets.map(target => ({ ...ofDocument, ...target })),
      viewerCanEnter: canEnterKpis(actor, kpi.keeping) && kpi.isCurrent,
    };
  }

  @Query(() => [MeasuredKpiType], {
    nullable: true,
    description: 'What the platform counts itself for those who keep a framework, over their schools.',
  })
  async measuredKpis(
    @CurrentActor() actor: SignedIn,
    @Args('frameworkId', ofFramework) framework: string,
  ): Promise<MeasuredKpiType[] | null> {
    const figures = await this.queries.figures(actor, framework);
    return (
      figures &&
      figures.map(({ rows, ...figure }) => ({
        ...figure,
        rows: rows.map(row => row.map(entry => (entry === null ? null : String(entry)))),
      }))
    );
  }
}
