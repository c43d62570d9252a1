import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { PlanId, PlannedGroupId } from '@pathways/domain/plans';
import type { SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { OfferPlacesHandler } from '../application/offer-places.handler.js';
import { OfferQueries } from '../application/offer.queries.js';
import { asRelease } from './plan-release.shape.js';
import { PlanRelease } from './plan-release.type.js';
import { offerSentences } from './release-sentences.js';

@InputType()
class SchoolAddressInput {
  @Field({ description: 'The school.' })
  urn: string;

  @Field({ description: 'A mailbox of the school.' })
  email: string;
}

@InputType()
class OfferPlacesInput {
  @Field(() => ID, { description: 'The plan.' })
  planId: string;

  @Field(() => Int, { description: 'The version of the plan that was looked at.' })
  version: number;

  @Field(() => [ID], {
    nullable: true,
    description: 'The planned groups; all that nothing stops where left out.',
  })
  groupIds?: string[] | null;

  @Field({ description: 'The day by which schools are asked to answer, yyyy-mm-dd.' })
  answerBy: string;

  @Field(() => [SchoolAddressInput], {
    defaultValue: [],
    description: 'Mailboxes of schools of which nobody is known.',
  })
  addresses: SchoolAddressInput[];
}

@ObjectType()
class OfferPlacesPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many schools were asked.' })
  askedCount?: number;

  @Field(() => PlanRelease, { nullable: true, description: 'The plan as it stands now.' })
  release?: PlanRelease | null;
}

const input = z.object({
  planId: idOf<PlanId>(),
  version: z.number().int().min(0),
  groupIds: z.array(idOf<PlannedGroupId>()).max(10_000).nullish(),
  answerBy: z.iso.date('Write the day as 2026-12-04.'),
  addresses: z
    .array(
      z.object({
        urn: z.string().regex(/^\d{6}$/, 'A URN has six digits.'),
        email: z.string().trim().max(254),
      }),
    )
    .max(2_000),
});

@Resolver()
export class OfferPlacesMutation {
  constructor(
    private readonly handler: OfferPlacesHandler,
    private readonly offers: OfferQueries,
  ) {}

  @Mutation(() => OfferPlacesPayload, {
    description:
      'Offers each school of the groups its place, in words that name no other school: in the product and by mail.',
  })
  async offerPlaces(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: OfferPlacesInput,
  ): Promise<OfferPlacesPayload> {
    const { planId, groupIds, addresses, ...wish } = checked(input, given);
    const result = await this.handler.handle(actor, {
      ...wish,
      plan: planId,
      groups: groupIds ?? null,
      addresses: addresses.map(({ urn, email }) => ({ urn: urn as Urn, email })),
    });
    const view = result.ok ? await this.offers.release(actor, planId) : null;
    return answer(
      result,
      askedCount => ({ askedCount, release: view && asRelease(actor, view) }),
      offerSentences,
    );
  }
}
