import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { DraftField, HoldFieldRefusal } from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { HoldFieldHandler } from '../application/hold-field.handler.js';
import { draftField } from './field.enums.js';
import { fieldHeld, noSuchPractice, notYourDraft, practiceId, PracticeInput } from './practice.payload.js';

@InputType({ description: 'A field of a draft that somebody writes in.' })
class HoldFieldInput extends PracticeInput {
  @Field(() => draftField, { description: 'The field.' })
  field: DraftField;

  @Field(() => ID, { description: 'The tab that writes, made by the client.' })
  clientId: string;
}

@ObjectType({ description: 'How long the field is held.' })
class HoldFieldPayload extends Payload {
  @Field(() => Date, { nullable: true, description: 'Until when, without another sign of life.' })
  heldUntil?: Date;
}

const schema = z
  .object({ practiceId, field: z.enum(draftField), clientId: z.uuid('Give a UUID made by the client.') })
  .transform(({ practiceId: practice, field, clientId: client }) => ({ practice, field, client }));

const sentences: Sentences<HoldFieldRefusal> = {
  NotVisible: noSuchPractice,
  NotYourDraft: notYourDraft,
  FieldHeld: fieldHeld,
};

@Resolver()
export class HoldFieldMutation {
  constructor(private readonly handler: HoldFieldHandler) {}

  @Mutation(() => HoldFieldPayload, {
    description: 'Says that somebody writes in a field; said again every few seconds, or it is free again.',
  })
  async holdPracticeField(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: HoldFieldInput,
  ): Promise<HoldFieldPayload> {
    const result = await this.handler.handle(actor, checked(schema, input));
    return answer(result, heldUntil => ({ heldUntil }), sentences);
  }

  @Mutation(() => HoldFieldPayload, { description: 'Frees a field that this tab held.' })
  async releasePracticeField(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: HoldFieldInput,
  ): Promise<HoldFieldPayload> {
    const result = await this.handler.release(actor, checked(schema, input));
    return answer(result, () => ({}), sentences);
  }
}
