import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { tellStep, type PlanId } from '@pathways/domain/plans';
import type { ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, checkedId } from '../../platform/graphql/input.js';
import { PlanQueries } from '../application/plan.queries.js';
import { PlanReader } from './plan-reader.js';
import { GroupingPlanType, ListedPlanType, PlanStepType } from './plan.type.js';

const count = z.object({ last: z.number().int().min(1).max(200) });

@Resolver(() => GroupingPlanType)
export class PlanResolver {
  constructor(
    private readonly plans: PlanQueries,
    private readonly reader: PlanReader,
  ) {}

  @Query(() => GroupingPlanType, {
    nullable: true,
    description: 'A plan; null where it does not exist or is not for the viewer.',
  })
  plan(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The plan.' }) id: string,
  ): Promise<GroupingPlanType | null> {
    return this.reader.read(actor, checkedId<PlanId>('id', id));
  }

  @Query(() => [ListedPlanType], {
    name: 'plans',
    description: 'The newest plans of a programme, for those who may form groups in it.',
  })
  ofProgramme(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programme: string,
  ): Promise<ListedPlanType[]> {
    return this.plans.ofProgramme(actor, checkedId<ProgrammeId>('programmeId', programme));
  }

  @ResolveField(() => [PlanStepType], { description: 'The last steps, the newest first.' })
  async steps(
    @CurrentActor() actor: SignedIn,
    @Parent() { view, scene }: GroupingPlanType,
    @Args('last', { type: () => Int, defaultValue: 30, description: 'How many, 200 at most.' }) last: number,
  ): Promise<PlanStepType[]> {
    checked(count, { last });
    const nameOf = (urn: Urn): string => scene.today.get(urn)?.name ?? urn;
    const steps = await this.plans.steps(actor, view, last);
    return steps.map(step => ({ ...step, sentence: tellStep(step, nameOf) }));
  }
}
