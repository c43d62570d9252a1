import { Args, Field, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { weekdays } from '@pathways/domain/attention';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ChooseAttentionHandler } from '../application/choose-attention.handler.js';
import { AttentionSettings } from './attention.type.js';

const NoTime = refusalType('NoTime', 'This is no time of day.');

@InputType()
export class ChooseAttentionInput {
  @Field({ description: 'Mail may come.' })
  mail: boolean;

  @Field({ description: 'Devices that were allowed may be told.' })
  push: boolean;

  @Field({ description: 'Quiet from this time of day, written 18:00.' })
  quietFrom: string;

  @Field({ description: 'Quiet until this time of day, written 07:30. The same time twice: never quiet.' })
  quietTo: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The day of the weekly digest, Monday is 1; null for none.',
  })
  digestDay: number | null;

  @Field({ description: 'Nothing while your schools are closed.' })
  restsOnClosedDays: boolean;
}

@ObjectType({ description: 'What holds now.' })
export class ChooseAttentionPayload extends Payload {
  @Field(() => AttentionSettings, { nullable: true, description: 'Null where it was refused.' })
  settings?: AttentionSettings | null;
}

const shape = z.object({
  mail: z.boolean(),
  push: z.boolean(),
  quietFrom: z.string().max(5),
  quietTo: z.string().max(5),
  digestDay: z.literal(weekdays, 'Monday is 1, Sunday 7.').nullable().default(null),
  restsOnClosedDays: z.boolean(),
});

@Resolver()
export class ChooseAttentionMutation {
  constructor(private readonly handler: ChooseAttentionHandler) {}

  @Mutation(() => ChooseAttentionPayload, { description: 'Says when mail and push may come.' })
  async chooseAttention(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ChooseAttentionInput,
  ): Promise<ChooseAttentionPayload> {
    const chosen = await this.handler.handle(actor, checked(shape, input));
    return answer(chosen, settings => ({ settings }), {
      NoTime: () => new NoTime('Write both times as on a clock, such as 18:00 and 07:30.'),
    });
  }
}
