import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { FlagClause, FlagId, FlagRefusal, FlagNotHeld } from '@pathways/domain/safeguarding';
import type { ContributionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import {
  FlagContributionHandler,
  type ContributionNotFound,
} from '../application/flag-contribution.handler.js';
import { TakeBackFlagHandler } from '../application/take-back-flag.handler.js';
import { flagClauses } from '../flag.type.js';
import { FlagPayload } from './flag.payload.js';
import { contributionNotFound } from './flag-sentences.js';

@InputType()
export class FlagContributionInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => flagClauses, { description: 'What is the matter with it.' })
  clause: FlagClause;
}

@InputType()
export class TakeBackFlagInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => ID, { description: 'Your flag on it.' })
  flagId: string;
}

const flagging = z.object({
  contributionId: idOf<ContributionId>(),
  clause: z.enum(Object.values(flagClauses)),
});
const takingBack = z.object({ contributionId: idOf<ContributionId>(), flagId: idOf<FlagId>() });

const flagSentences: Sentences<FlagRefusal | ContributionNotFound> = {
  ContributionNotFound: contributionNotFound,
  NotYours: contributionNotFound,
  NothingToFlag: () => notFound('contribution'),
  OwnWords: () => notAllowed('These are your own words: edit or delete them.'),
};
const takeBackSentences: Sentences<FlagNotHeld | ContributionNotFound> = {
  ContributionNotFound: contributionNotFound,
  FlagNotHeld: () =>
    notAllowed('Only an open flag of your own can be taken back. This one was answered meanwhile.'),
};

@Resolver()
export class FlagContributionMutation {
  constructor(
    private readonly flagging: FlagContributionHandler,
    private readonly takingBack: TakeBackFlagHandler,
  ) {}

  @Mutation(() => FlagPayload, {
    description:
      'Flags a contribution. That a pupil can be identified takes it out of sight for everybody at once; other flags wait for the facilitator. A repeat changes nothing.',
  })
  async flagContribution(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: FlagContributionInput,
  ): Promise<FlagPayload> {
    const { contributionId, clause } = checked(flagging, input);
    const result = await this.flagging.handle(actor, contributionId, clause);
    return answer(result, () => ({ contributionId }), flagSentences);
  }

  @Mutation(() => FlagPayload, {
    description: 'Takes back a flag of your own; unless another holds it, the contribution is shown at once.',
  })
  async takeBackFlag(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: TakeBackFlagInput,
  ): Promise<FlagPayload> {
    const { contributionId, flagId } = checked(takingBack, input);
    const result = await this.takingBack.handle(actor, contributionId, flagId);
    return answer(result, () => ({ contributionId }), takeBackSentences);
  }
}
