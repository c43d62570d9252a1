import { Args, Field, ID, InputType, Mutation, registerEnumType, Resolver } from '@nestjs/graphql';
import type { ExpertiseId, ExpertiseSettlement, SettleExpertiseRefusal } from '@pathways/domain/expertise';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import { SettleExpertiseHandler } from '../application/settle-expertise.handler.js';
import { shared } from './expertise-refusals.js';
import { ExpertisePayload } from './expertise.payload.js';

const settlement = { HIDE: 'hide', SHOW: 'show', REMOVE: 'remove' } as const satisfies Record<
  string,
  ExpertiseSettlement
>;

registerEnumType(settlement, {
  name: 'ExpertiseSettlement',
  description: 'What becomes of an entry by which a pupil can be known.',
});

@InputType()
class SettleExpertiseInput {
  @Field(() => ID, { description: 'The entry.' })
  expertiseId: string;

  @Field(() => settlement, { description: 'What becomes of it.' })
  how: ExpertiseSettlement;
}

const input = z.object({ expertiseId: idOf<ExpertiseId>(), how: z.enum(['hide', 'show', 'remove']) });

const sentences: Sentences<SettleExpertiseRefusal> = {
  ExpertiseNotFound: shared.ExpertiseNotFound,
  MayNotSettleExpertise: () =>
    notAllowed(
      'A coordinator of the programme decides on what was hidden, or whoever hid it shows it again.',
    ),
};

@Resolver()
export class SettleExpertiseMutation {
  constructor(private readonly handler: SettleExpertiseHandler) {}

  @Mutation(() => ExpertisePayload, {
    description:
      'Takes an entry of the directory out of sight, which whoever reads it may; a coordinator shows it again or removes it for ever.',
  })
  async settleExpertise(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: SettleExpertiseInput,
  ): Promise<ExpertisePayload> {
    const { expertiseId: id, how } = checked(input, given);
    const result = await this.handler.run(actor, id, how);
    return answer(result, expertiseId => ({ expertiseId }), sentences);
  }
}
