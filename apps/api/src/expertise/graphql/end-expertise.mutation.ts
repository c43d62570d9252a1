import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { ExpertiseId } from '@pathways/domain/expertise';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer } from '../../platform/graphql/refusals.js';
import { ListExpertiseHandler } from '../application/list-expertise.handler.js';
import { shared } from './expertise-refusals.js';
import { EndExpertiseInput, ExpertisePayload } from './expertise.payload.js';

const input = z.object({ expertiseId: idOf<ExpertiseId>() });

@Resolver()
export class EndExpertiseMutation {
  constructor(private readonly handler: ListExpertiseHandler) {}

  @Mutation(() => ExpertisePayload, {
    description: 'Takes an entry out of the directory. What came of it stays with both schools.',
  })
  async endExpertise(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: EndExpertiseInput,
  ): Promise<ExpertisePayload> {
    const result = await this.handler.end(actor, checked(input, given).expertiseId);
    return answer(result, expertiseId => ({ expertiseId }), { ExpertiseNotFound: shared.ExpertiseNotFound });
  }
}
