import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { FlagClause, FlagId, FlagNotHeld, WordsFlagRefusal } from '@pathways/domain/safeguarding';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import { RaiseWordsFlagHandler } from '../application/raise-words-flag.handler.js';
import { TakeBackWordsFlagHandler } from '../application/take-back-words-flag.handler.js';
import type { WordsNotFound } from '../application/words-door.js';
import { flagClauses } from '../flag.type.js';
import { FlaggedWordsPayload, whichWords, WhichWordsInput, wordsNotFound } from './words-flag.input.js';

@InputType()
class RaiseWordsFlagInput extends WhichWordsInput {
  @Field(() => flagClauses, { description: 'What is the matter with them.' })
  clause: FlagClause;
}

@InputType()
class TakeBackWordsFlagInput extends WhichWordsInput {
  @Field(() => ID, { description: 'Your flag on them.' })
  flagId: string;
}

const raising = z.object({ ...whichWords, clause: z.enum(Object.values(flagClauses)) });
const takingBack = z.object({ ...whichWords, flagId: idOf<FlagId>() });

const raisingSentences: Sentences<WordsFlagRefusal | WordsNotFound> = {
  WordsNotFound: wordsNotFound,
  NotYours: wordsNotFound,
  NothingToFlag: wordsNotFound,
  OwnWords: () => notAllowed('These are your own words: correct them or take them back.'),
};
const takingBackSentences: Sentences<FlagNotHeld | WordsNotFound> = {
  WordsNotFound: wordsNotFound,
  FlagNotHeld: () =>
    notAllowed('Only an open flag of your own can be taken back. This one was answered meanwhile.'),
};

@Resolver()
export class RaiseWordsFlagMutation {
  constructor(
    private readonly raising: RaiseWordsFlagHandler,
    private readonly takingBack: TakeBackWordsFlagHandler,
  ) {}

  @Mutation(() => FlaggedWordsPayload, {
    description:
      'Flags words outside of the talk, such as a try. That a pupil can be identified takes them out of sight for everybody at once; other flags wait for whoever decides. A repeat changes nothing.',
  })
  async raiseWordsFlag(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: RaiseWordsFlagInput,
  ): Promise<FlaggedWordsPayload> {
    const { kind, wordsId, clause } = checked(raising, input);
    const result = await this.raising.handle(actor, { kind, id: wordsId }, clause);
    return answer(result, () => ({ wordsId }), raisingSentences);
  }

  @Mutation(() => FlaggedWordsPayload, {
    description: 'Takes back a flag of your own; unless another holds them, the words are shown at once.',
  })
  async takeBackWordsFlag(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: TakeBackWordsFlagInput,
  ): Promise<FlaggedWordsPayload> {
    const { kind, wordsId, flagId } = checked(takingBack, input);
    const result = await this.takingBack.handle(actor, { kind, id: wordsId }, flagId);
    return answer(result, () => ({ wordsId }), takingBackSentences);
  }
}
