import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { rankMerges, rankMoves, rankSwaps, type PlanId, type PlanOption } from '@pathways/domain/plans';
import type { SignedIn, Urn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { PlanReader } from './plan-reader.js';
import { PlaceOptionsType, PlanOptionType } from './plan-option.type.js';
import { asBreach } from './plan.shape.js';
import type { GroupingPlanType } from './plan.type.js';
import { PlannedGroupType } from './planned-group.type.js';

const asOption = ({ group, withUrn, extra, breaches }: PlanOption): PlanOptionType => ({
  groupId: group,
  withUrn,
  extra,
  breaches: breaches.map(asBreach),
});

/** What could be done to a plan, weighed on the plan as it stands. */
@Resolver()
export class PlanOptionsResolver {
  constructor(private readonly reader: PlanReader) {}

  @Query(() => PlaceOptionsType, {
    nullable: true,
    description:
      'Where a school of a plan could go; null where the plan or the school is not for the viewer.',
  })
  async placeOptions(
    @CurrentActor() actor: SignedIn,
    @Args('planId', { type: () => ID, description: 'The plan.' }) id: string,
    @Args('urn', { description: 'The school.' }) text: string,
  ): Promise<PlaceOptionsType | null> {
    const plan = await this.plan(actor, id);
    const urn = text as Urn;
    if (!plan?.scene.schools.has(urn)) return null;
    const { scene, view } = plan;
    const { leaving, into } = rankMoves(scene, view.groups, urn);
    return {
      leaving: leaving.map(asBreach),
      moves: into.map(asOption),
      swaps: rankSwaps(scene, view.groups, urn).map(asOption),
    };
  }

  @Query(() => [PlanOptionType], {
    nullable: true,
    description: 'Groups that could join a group of a plan; null where it is not for the viewer.',
  })
  async mergeOptions(
    @CurrentActor() actor: SignedIn,
    @Args('planId', { type: () => ID, description: 'The plan.' }) id: string,
    @Args('plannedGroupId', { type: () => ID, description: 'The planned group that stays.' }) groupId: string,
  ): Promise<PlanOptionType[] | null> {
    const plan = await this.plan(actor, id);
    const into = plan?.view.groups.find(group => group.id === groupId);
    return plan && into ? rankMerges(plan.scene, plan.view.groups, into).map(asOption) : null;
  }

  @Query(() => PlannedGroupType, {
    nullable: true,
    description: 'One group of a plan; null where it is not for the viewer.',
  })
  async plannedGroup(
    @CurrentActor() actor: SignedIn,
    @Args('planId', { type: () => ID, description: 'The plan.' }) id: string,
    @Args('plannedGroupId', { type: () => ID, description: 'The planned group.' }) groupId: string,
  ): Promise<PlannedGroupType | null> {
    const plan = await this.plan(actor, id);
    return plan?.groups.find(group => group.id === groupId) ?? null;
  }

  private plan(actor: SignedIn, id: string): Promise<GroupingPlanType | null> {
    return this.reader.read(actor, checkedId<PlanId>('planId', id));
  }
}
