import { Args, Field, InputType, Mutation, registerEnumType, Resolver } from '@nestjs/graphql';
import type { SettleRefusal, WordsSettlement } from '@pathways/domain/safeguarding';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { SettleWordsFlagsHandler } from '../application/settle-words-flags.handler.js';
import type { WordsNotFound } from '../application/words-door.js';
import { nothingToSettle, readFirst, wordsAreGone, wordsReasonMissing } from './flag-sentences.js';
import {
  FlaggedWordsPayload,
  notYoursToSettle,
  whichWords,
  WhichWordsInput,
  wordsNotFound,
} from './words-flag.input.js';

const settlements = {
  SHOW: 'shown',
  KEEP_HIDDEN: 'kept hidden',
  REMOVE: 'removed',
} as const satisfies Record<string, WordsSettlement>;
registerEnumType(settlements, {
  name: 'WordsSettlement',
  description: 'What to do about flagged words outside of the talk.',
  valuesMap: {
    SHOW: { description: 'They may stand: they are shown, or shown again.' },
    KEEP_HIDDEN: { description: 'They stay, or go, out of sight; after 28 days they are removed.' },
    REMOVE: { description: 'They are removed for ever, at once.' },
  },
});

@InputType()
class SettleWordsFlagsInput extends WhichWordsInput {
  @Field(() => settlements, { description: 'What to do about them.' })
  settlement: WordsSettlement;

  @Field({ description: 'Why. Whoever wrote them reads it, so nothing of the hidden words belongs in it.' })
  because: string;
}

const shape = z.object({
  ...whichWords,
  settlement: z.enum(Object.values(settlements)),
  because: z.string().max(500, 'at most 500 characters'),
});

const sentences: Sentences<SettleRefusal | WordsNotFound> = {
  WordsNotFound: wordsNotFound,
  NotYours: notYoursToSettle,
  NothingToSettle: nothingToSettle,
  ReasonMissing: wordsReasonMissing,
  ReadFirst: readFirst,
  WordsAreGone: wordsAreGone,
};

@Resolver()
export class SettleWordsFlagsMutation {
  constructor(private readonly handler: SettleWordsFlagsHandler) {}

  @Mutation(() => FlaggedWordsPayload, {
    description: 'Answers every open flag on words outside of the talk with one decision and one reason.',
  })
  async settleWordsFlags(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SettleWordsFlagsInput,
  ): Promise<FlaggedWordsPayload> {
    const { kind, wordsId, settlement, because } = checked(shape, input);
    const result = await this.handler.handle(actor, { kind, id: wordsId }, { settlement, because });
    return answer(result, () => ({ wordsId }), sentences);
  }
}
