import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { tellBlock, type BlockedGroup } from '@pathways/domain/offers';
import type { PlanId, PlannedGroupId } from '@pathways/domain/plans';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { OfferQueries, type ReleaseView } from '../application/offer.queries.js';
import { ReleasePlanHandler } from '../application/release-plan.handler.js';
import { asRelease } from './plan-release.shape.js';
import { PlanRelease } from './plan-release.type.js';
import { releaseSentences } from './release-sentences.js';

@InputType()
class ReleasePlanInput {
  @Field(() => ID, { description: 'The plan.' })
  planId: string;

  @Field(() => Int, { description: 'The version of the plan that was looked at.' })
  version: number;

  @Field(() => [ID], { description: 'The planned groups to release: all of them or none.' })
  groupIds: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why schools that have not answered are not waited for; leave out to wait for every school.',
  })
  notWaitedBecause?: string | null;

  @Field({ description: 'Charter of the new groups: researchers of the programme may read the rooms.' })
  researchAccess: boolean;

  @Field({ description: 'Charter of the new groups: mails may carry what was written in the rooms.' })
  textInEmail: boolean;
}

@ObjectType()
class ReleasePlanPayload extends Payload {
  @Field(() => [ID], { nullable: true, description: 'The groups that came of it.' })
  groupIds?: string[];

  @Field(() => PlanRelease, {
    nullable: true,
    description: 'The plan as it stands now, also after a refusal.',
  })
  release?: PlanRelease | null;
}

const input = z.object({
  planId: idOf<PlanId>(),
  version: z.number().int().min(0),
  groupIds: z.array(idOf<PlannedGroupId>()).max(10_000),
  notWaitedBecause: z.string().trim().max(500, 'At most 500 characters.').nullish(),
  researchAccess: z.boolean(),
  textInEmail: z.boolean(),
});

function tellIn(view: ReleaseView | null): (blocked: BlockedGroup) => string {
  const schools = view?.groups.flatMap(({ group }) => group.schools) ?? [];
  const names = new Map<string, string>(schools.map(({ urn, name }) => [urn, name]));
  return ({ group, block }) => {
    const name = view?.groups.find(diff => diff.group.id === group)?.group.name ?? 'A group';
    return `${name}: ${tellBlock(block, urn => names.get(urn) ?? urn)}`;
  };
}

@Resolver()
export class ReleasePlanMutation {
  constructor(
    private readonly handler: ReleasePlanHandler,
    private readonly offers: OfferQueries,
  ) {}

  @Mutation(() => ReleasePlanPayload, {
    description:
      'Makes planned groups real in one transaction, after checking every rule again: all of them or none.',
  })
  async releasePlan(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: ReleasePlanInput,
  ): Promise<ReleasePlanPayload> {
    const { planId, version, groupIds, notWaitedBecause, researchAccess, textInEmail } = checked(
      input,
      given,
    );
    const result = await this.handler.handle(actor, {
      plan: planId,
      version,
      groups: groupIds,
      notWaitedBecause: notWaitedBecause ?? null,
      charter: { researchAccess, textInEmail },
    });
    const view = await this.offers.release(actor, planId);
    const release = view && asRelease(actor, view);
    const told = answer(result, made => ({ groupIds: [...made] }), releaseSentences(tellIn(view)));
    return { ...told, release };
  }
}
