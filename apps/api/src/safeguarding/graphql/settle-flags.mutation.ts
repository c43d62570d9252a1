import { Args, Field, ID, InputType, Mutation, registerEnumType, Resolver } from '@nestjs/graphql';
import type { RemoveRefusal, SettleRefusal, Settlement } from '@pathways/domain/safeguarding';
import type { ContributionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import type { ContributionNotFound } from '../application/flag-contribution.handler.js';
import { RemoveWordsHandler } from '../application/remove-words.handler.js';
import { SettleFlagsHandler } from '../application/settle-flags.handler.js';
import { FlagPayload } from './flag.payload.js';
import {
  contributionNotFound,
  nothingToSettle,
  readFirst,
  reasonMissing,
  wordsAreGone,
} from './flag-sentences.js';

export const settlements = {
  SHOW: 'shown',
  KEEP_HIDDEN: 'kept hidden',
  ASK_TO_REWORD: 'reword',
} as const satisfies Record<string, Settlement>;
registerEnumType(settlements, {
  name: 'FlagSettlement',
  description: 'What to do about a flagged contribution.',
  valuesMap: {
    SHOW: { description: 'It may stand: it is shown, or shown again.' },
    KEEP_HIDDEN: { description: 'It stays, or goes, out of sight for good.' },
    ASK_TO_REWORD: { description: 'Its author is asked for other words; until then nothing changes.' },
  },
});

@InputType()
export class SettleFlagsInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => settlements, { description: 'What to do about it.' })
  settlement: Settlement;

  @Field({
    description: 'Why. Everybody in the room reads it, so nothing of the hidden words belongs in it.',
  })
  because: string;
}

@InputType()
export class RemoveWordsInput {
  @Field(() => ID, { description: 'A contribution that was kept hidden.' })
  contributionId: string;
}

const settling = z.object({
  contributionId: idOf<ContributionId>(),
  settlement: z.enum(Object.values(settlements)),
  because: z.string().max(500, 'at most 500 characters'),
});
const removing = z.object({ contributionId: idOf<ContributionId>() });

const SettleFirst = refusalType('SettleFirst', 'Only what was kept hidden can be removed for ever.');
const notYours = () =>
  notAllowed(
    'The group’s facilitator or the programme’s coordinator settles flags, and nobody on their own words.',
  );

const settleSentences: Sentences<SettleRefusal | ContributionNotFound> = {
  ContributionNotFound: contributionNotFound,
  NotYours: notYours,
  NothingToSettle: nothingToSettle,
  ReasonMissing: reasonMissing,
  ReadFirst: readFirst,
  WordsAreGone: wordsAreGone,
};
const removeSentences: Sentences<RemoveRefusal | ContributionNotFound> = {
  ContributionNotFound: contributionNotFound,
  NotYours: notYours,
  SettleFirst: () =>
    new SettleFirst('Keep it hidden first, with a reason. Then its words can be removed for ever.'),
};

@Resolver()
export class SettleFlagsMutation {
  constructor(
    private readonly settling: SettleFlagsHandler,
    private readonly removing: RemoveWordsHandler,
  ) {}

  @Mutation(() => FlagPayload, {
    description:
      'Answers every open flag on a contribution with one decision and one reason, which the room reads.',
  })
  async settleFlags(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SettleFlagsInput,
  ): Promise<FlagPayload> {
    const { contributionId, settlement, because } = checked(settling, input);
    const result = await this.settling.handle(actor, { contribution: contributionId, settlement, because });
    return answer(result, () => ({ contributionId }), settleSentences);
  }

  @Mutation(() => FlagPayload, {
    description:
      'Removes the words of a contribution that was kept hidden: from every revision, passage and draft, for ever.',
  })
  async removeHiddenWords(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: RemoveWordsInput,
  ): Promise<FlagPayload> {
    const { contributionId } = checked(removing, input);
    const result = await this.removing.handle(actor, contributionId);
    return answer(result, () => ({ contributionId }), removeSentences);
  }
}
