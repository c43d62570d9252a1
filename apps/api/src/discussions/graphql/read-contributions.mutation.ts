import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { readsAtMost } from '@pathways/domain/discussions';
import type { ContributionId, GroupId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { ReadContributionsHandler } from '../application/read-contributions.handler.js';

@InputType()
export class ReadContributionsInput {
  @Field(() => ID, { description: 'The room.' })
  roomId: string;

  @Field(() => [ID], { description: 'What was on the screen for a second, at most 200 in one batch.' })
  contributionIds: string[];
}

@ObjectType({ description: 'Whether it was kept.' })
export class ReadContributionsPayload extends Payload {}

const shape = z.object({
  roomId: idOf<GroupId>(),
  contributionIds: z.array(idOf<ContributionId>()).max(readsAtMost, `at most ${readsAtMost} at once`),
});

const sentences: Sentences<{ readonly kind: 'RoomNotFound' }> = { RoomNotFound: () => notFound('room') };

@Resolver()
export class ReadContributionsMutation {
  constructor(private readonly handler: ReadContributionsHandler) {}

  @Mutation(() => ReadContributionsPayload, {
    description:
      'Says that contributions were on your screen. Your other devices learn it, others do not. Safe to repeat.',
  })
  async readContributions(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ReadContributionsInput,
  ): Promise<ReadContributionsPayload> {
    const { roomId, contributionIds } = checked(shape, input);
    return answer(await this.handler.handle(actor, roomId, contributionIds), () => ({}), sentences);
  }
}
