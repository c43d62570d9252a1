import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { deviceKinds, type DeviceId, type DraftPlace } from '@pathways/domain/drafts';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { TalkDocumentScalar } from '../../platform/graphql/talk-document.scalar.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { DraftQueries } from '../application/draft.queries.js';
import { SaveDraftHandler, type DraftSaved } from '../application/save-draft.handler.js';
import { DeviceKind, Draft, draftPlaceWords, type DeviceKindValue } from './draft.type.js';

@InputType()
export class SaveDraftInput {
  @Field({ description: draftPlaceWords })
  place: string;

  @Field({ description: 'The words, at most 40,000 characters.' })
  text: string;

  @Field(() => TalkDocumentScalar, { nullable: true, description: 'The same as rich text.' })
  document?: unknown;

  @Field(() => ID, { description: 'A UUID that the device made for itself.' })
  device: string;

  @Field(() => DeviceKind, { description: 'What kind of device.' })
  deviceKind: DeviceKindValue;

  @Field(() => Int, { description: 'Raised by the device with each change: an older one is not kept.' })
  revision: number;
}

@ObjectType({ description: 'What lies in the place after the saving.' })
export class SaveDraftPayload extends Payload {
  @Field(() => [Draft], {
    description: 'Your drafts in this place from all of your devices, the newest first.',
  })
  drafts: readonly Draft[];
}

const shape = z.object({
  place: z
    .string()
    .max(120)
    .transform(place => place.toLowerCase() as DraftPlace),
  text: z.string().max(200_000, 'this is more than ten times what fits'),
  document: z.unknown().optional(),
  device: idOf<DeviceId>(),
  deviceKind: z.enum(deviceKinds),
  revision: z.int().min(1),
});

const DraftTooLong = refusalType('DraftTooLong', 'It is longer than any contribution may be.');

const sentences: Sentences<Extract<DraftSaved, { ok: false }>['refusal']> = {
  PlaceNotFound: () => notFound('place'),
  DraftTooLong: ({ atMost }) =>
    new DraftTooLong(
      `A draft has at most ${atMost.toLocaleString('en-GB')} characters. It stays on your device.`,
    ),
};

@Resolver()
export class SaveDraftMutation {
  constructor(
    private readonly handler: SaveDraftHandler,
    private readonly queries: DraftQueries,
  ) {}

  @Mutation(() => SaveDraftPayload, {
    description:
      'Saves your words in the making, for yourself alone, as this device has them. Safe to repeat.',
  })
  async saveDraft(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SaveDraftInput,
  ): Promise<SaveDraftPayload> {
    const wanted = checked(shape, input);
    const result = await this.handler.handle(actor, { ...wanted, document: wanted.document ?? null });
    const drafts = result.ok ? await this.queries.at(actor, wanted.place) : [];
    return { drafts, ...answer(result, () => ({}), sentences) };
  }
}
