import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  rankMerges,
  rankMoves,
  rankSwaps,
  type PlanId,
  type PlanOption,
  type PlanScene,
} from '@pathways/domain/plans';
import type { SignedIn, Urn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { PlanQueries, type PlanView } from '../application/plan.queries.js';
import { PlaceOptionsType, PlanOptionType } from './plan-option.type.js';
import { asBreach, asGroup } from './plan.shape.js';
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
  constructor(private readonly plans: PlanQueries) {}

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
    const plan = await this.found(actor, id);
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
    const plan = await this.found(actor, id);
    const into = plan?.view.groups.find(({ id: each }) => each === groupId);
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
    const plan = await this.found(actor, id);
    const group = plan?.view.groups.find(({ id: each }) => each === groupId);
    return plan && group ? asGroup(plan, group) : null;
  }

  private async found(actor: SignedIn, id: string): Promise<{ view: PlanView; scene: PlanScene } | null> {
    const view = await this.plans.one(actor, checkedId<PlanId>('planId', id));
    return view && { view, scene: await this.plans.scene(actor, view) };
  }
}
