import { Args, ArgsType, Field, ID, Int, Query, Resolver } from '@nestjs/graphql';
import {
  changePlan,
  nearestOf,
  previewChange,
  stabilityOf,
  whyNot,
  type PlanChange,
  type PlanId,
  type PlannedGroupId,
  type PlanScene,
} from '@pathways/domain/plans';
import type { SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, checkedId, idOf } from '../../platform/graphql/input.js';
import { Clock } from '../../platform/unit-of-work.js';
import { PlanQueries, type PlanView } from '../application/plan.queries.js';
import { planChange, PlanChangeInput } from './plan-change.input.js';
import { GroupStabilityType, NearbySchoolType, PlanPreviewType, WhyNotType } from './plan-questions.type.js';
import { changeSentences } from './plan-sentences.js';
import { asBreach, asGroup, asSchool, asScore } from './plan.shape.js';

@ArgsType()
class PlanChangeArgs {
  @Field(() => ID, { description: 'The plan.' })
  planId: string;

  @Field(() => PlanChangeInput, { description: 'The change.' })
  change: PlanChangeInput;
}

const urn = z.string().regex(/^\d{6}$/, 'a URN has six digits');
const pair = z.object({ urn, partnerUrn: urn });
const near = z.object({ urn, first: z.number().int().min(1).max(100) });

/** What a coordinator asks of a plan before doing anything. Nothing is kept. */
@Resolver()
export class PlanQuestionsResolver {
  constructor(
    private readonly plans: PlanQueries,
    private readonly clock: Clock,
  ) {}

  @Query(() => PlanPreviewType, { nullable: true, description: 'What a change would do to score and rules.' })
  async planChange(
    @CurrentActor() actor: SignedIn,
    @Args() given: PlanChangeArgs,
  ): Promise<PlanPreviewType | null> {
    const asked = checked(z.object({ planId: idOf<PlanId>(), change: planChange }), given);
    const found = await this.found(actor, asked.planId);
    return found && this.preview(actor, found, asked.change);
  }

  @Query(() => WhyNotType, {
    nullable: true,
    description: 'The cheapest way to bring two schools into one group, or the rule that forbids it.',
  })
  async whyNot(
    @CurrentActor() actor: SignedIn,
    @Args('planId', { type: () => ID, description: 'The plan.' }) id: string,
    @Args('urn', { description: 'One school.' }) one: string,
    @Args('partnerUrn', { description: 'The other.' }) other: string,
  ): Promise<WhyNotType | null> {
    checked(pair, { urn: one, partnerUrn: other });
    const found = await this.found(actor, checkedId<PlanId>('planId', id));
    if (!found || ![one, other].every(each => found.scene.schools.has(each as Urn))) return null;
    const { scene, view } = found;
    const { movers, groups, ...told } = whyNot(scene, view.groups, one as Urn, other as Urn);
    return {
      ...told,
      movers: movers.map(mover => asSchool(scene, mover, [])),
      groups: groups.map(({ group, urns }) => ({
        groupId: group,
        name: view.groups.find(known => known.id === group)?.name ?? null,
        urns: [...urns],
      })),
    };
  }

  @Query(() => [NearbySchoolType], {
    description:
      'The nearest schools of a school in the plan’s pool, and its partners, with what keeps others apart.',
  })
  async nearestOf(
    @CurrentActor() actor: SignedIn,
    @Args('planId', { type: () => ID, description: 'The plan.' }) id: string,
    @Args('urn', { description: 'The school.' }) of: string,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many, 100 at most.' })
    first: number,
  ): Promise<NearbySchoolType[]> {
    checked(near, { urn: of, first });
    const found = await this.found(actor, checkedId<PlanId>('planId', id));
    if (!found) return [];
    const { scene, view } = found;
    return nearestOf(scene, view.groups, of as Urn, first).map(({ urn: other, group, ...rest }) => ({
      ...rest,
      school: asSchool(scene, other, group?.urns ?? []),
    }));
  }

  @Query(() => [GroupStabilityType], {
    description:
      'How each group bears other weights: a local measure, by exchanges with neighbouring groups.',
  })
  async stability(
    @CurrentActor() actor: SignedIn,
    @Args('planId', { type: () => ID, description: 'The plan.' }) id: string,
  ): Promise<GroupStabilityType[]> {
    const found = await this.found(actor, checkedId<PlanId>('planId', id));
    if (!found) return [];
    return stabilityOf(found.scene, found.view.groups).map(({ group, loosenedBy, ...rest }) => ({
      ...rest,
      groupId: group,
      loosenedBy: loosenedBy.map(each => ({ ...each })),
    }));
  }

  private async found(actor: SignedIn, id: PlanId): Promise<{ view: PlanView; scene: PlanScene } | null> {
    const view = await this.plans.one(actor, id);
    return view && { view, scene: await this.plans.scene(actor, view) };
  }

  private preview(
    actor: SignedIn,
    { view, scene }: { view: PlanView; scene: PlanScene },
    change: PlanChange,
  ): PlanPreviewType {
    const { groups, programmeId: programme, status } = view;
    const step = changePlan(
      actor,
      { programme, status },
      { groups, change },
      {
        pool: new Set(scene.schools.keys()),
        by: actor.personId,
        at: this.clock.now().toISOString(),
        newIds: Array.from({ length: 12 }, (_, place) => `new-${place + 1}` as PlannedGroupId),
      },
    );
    if (!step.ok) {
      const say = changeSentences[step.refusal.kind] as (refusal: object) => { message: string };
      const refusal = say(step.refusal).message;
      return { refusal, costChange: null, score: null, groups: [], breachesMade: [], breachesMended: [] };
    }
    const { costChange, groups: becomes, made, mended, all } = previewChange(scene, groups, step.value);
    return {
      refusal: null,
      costChange,
      score: asScore(view, scene, all),
      groups: becomes.map(group => asGroup({ scene, view }, { ...group, releasedGroupId: null })),
      breachesMade: made.map(asBreach),
      breachesMended: mended.map(asBreach),
    };
  }
}
