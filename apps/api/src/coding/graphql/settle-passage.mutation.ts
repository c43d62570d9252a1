import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { PassageSettlement, SettlePassageRefusal } from '@pathways/domain/coding';
import type { ExcerptId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { CodingQueries } from '../application/coding.queries.js';
import { SettlePassageHandler } from '../application/settle-passage.handler.js';
import { markSentences } from './coding-sentences.js';
import { ResearchContribution } from './coding.type.js';

@InputType({ description: 'A stretch of a revision.' })
class PassageInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  revision: number;

  @Field(() => Int, { description: 'First UTF-16 code unit of the passage.' })
  startsAt: number;

  @Field(() => Int, { description: 'The code unit after the last.' })
  endsAt: number;
}

@InputType({ description: 'What becomes of a passage whose words were edited: exactly one of these.' })
class SettlePassageInput {
  @Field(() => ID, { description: 'The excerpt.' })
  excerptId: string;

  @Field(() => Int, {
    nullable: true,
    description: 'It stands where it was found again in this revision.',
  })
  confirmedRevision?: number;

  @Field(() => PassageInput, { nullable: true, description: 'One’s codings go onto this passage.' })
  markedAnew?: PassageInput;

  @Field(() => Boolean, { nullable: true, description: 'True: one’s codings end.' })
  letGo?: boolean;
}

@ObjectType({ description: 'The contribution with its marks as they are now.' })
class SettlePassagePayload extends Payload {
  @Field(() => ResearchContribution, { nullable: true, description: 'As the researcher reads it.' })
  contribution?: ResearchContribution | null;
}

const whole = z.int().min(0);

const schema = z
  .object({
    excerptId: idOf<ExcerptId>(),
    confirmedRevision: z.int().min(1).nullish(),
    markedAnew: z.object({ revision: z.int().min(1), startsAt: whole, endsAt: whole }).nullish(),
    letGo: z.literal(true, 'True, or leave it out.').nullish(),
  })
  .transform(({ excerptId, confirmedRevision, markedAnew, letGo }, context) => {
    const settlements: PassageSettlement[] = [
      ...(confirmedRevision ? [{ kind: 'confirm', revision: confirmedRevision } as const] : []),
      ...(markedAnew ? [{ kind: 'mark anew', passage: markedAnew } as const] : []),
      ...(letGo ? [{ kind: 'let go' } as const] : []),
    ];
    const [settlement, ...more] = settlements;
    if (settlement && more.length === 0) return { excerptId, settlement };
    context.addIssue({ code: 'custom', message: 'Confirm it, mark it anew or let it go: exactly one.' });
    return z.NEVER;
  });

const WordsChanged = refusalType(
  'WordsChanged',
  'The words of the passage do not stand in the text any more.',
);

const sentences: Sentences<SettlePassageRefusal> = {
  ...markSentences,
  WordsChanged: () =>
    new WordsChanged('The words themselves were changed. Mark the passage anew, or let it go.'),
};

@Resolver()
export class SettlePassageMutation {
  constructor(
    private readonly handler: SettlePassageHandler,
    private readonly queries: CodingQueries,
  ) {}

  @Mutation(() => SettlePassagePayload, {
    description:
      'After an edit: confirms where a passage was found again, marks it anew, or lets one’s codings go. Members hear of each.',
  })
  async settlePassage(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SettlePassageInput,
  ): Promise<SettlePassagePayload> {
    const { excerptId, settlement } = checked(schema, input);
    const result = await this.handler.handle(actor, excerptId, settlement);
    const contribution = result.ok ? await this.queries.contribution(actor, result.value) : null;
    return answer(result, () => ({ contribution }), sentences);
  }
}
