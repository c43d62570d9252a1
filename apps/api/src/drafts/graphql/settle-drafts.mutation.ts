import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { DeviceId, DraftPlace } from '@pathways/domain/drafts';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { SettleDraftsHandler } from '../application/settle-drafts.handler.js';
import { draftPlaceWords } from './draft.type.js';

@InputType()
export class SeenDraftInput {
  @Field(() => ID, { description: 'The device that wrote it.' })
  device: string;

  @Field(() => Int, { description: 'As far as you have seen it: what was written since stays.' })
  revision: number;
}

@InputType()
export class SettleDraftsInput {
  @Field({ description: draftPlaceWords })
  place: string;

  @Field(() => [SeenDraftInput], { description: 'The drafts that are sent, or decided against.' })
  drafts: SeenDraftInput[];
}

@ObjectType({ description: 'Nothing is left to tell.' })
export class SettleDraftsPayload extends Payload {}

const shape = z.object({
  place: z
    .string()
    .max(120)
    .transform(place => place.toLowerCase() as DraftPlace),
  drafts: z.array(z.object({ device: idOf<DeviceId>(), revision: z.int().min(1) })).max(50),
});

@Resolver()
export class SettleDraftsMutation {
  constructor(private readonly handler: SettleDraftsHandler) {}

  @Mutation(() => SettleDraftsPayload, {
    description:
      'Takes away drafts of yours that are sent or that you decided against; the devices that wrote them learn of it. Safe to repeat.',
  })
  async settleDrafts(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SettleDraftsInput,
  ): Promise<SettleDraftsPayload> {
    const { place, drafts } = checked(shape, input);
    await this.handler.handle(actor, place, drafts);
    return { errors: [] };
  }
}
