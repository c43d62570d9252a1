import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  boardSettlements,
  type BoardSettlement,
  type BoardWords,
  type IdeaId,
  type SettleBoardWordsRefusal,
} from '@pathways/domain/actions';
import type { CycleId, DiscussionId, GroupId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { ActionQueries } from '../application/action.queries.js';
import type { ExchangeView, IdeaView } from '../application/action.views.js';
import { SettleBoardWordsHandler } from '../application/settle-board-words.handler.js';
import { boardSettlement } from './action.enums.js';
import { CycleExchange, Idea } from './idea.type.js';

@InputType()
class SettleBoardWordsInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field(() => ID, { nullable: true, description: 'An idea; or else a cycle and a school.' })
  ideaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The cycle of a piece of evidence.' })
  cycleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The URN of the school whose evidence it is.' })
  schoolUrn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The URN of the school whose question back it is.' })
  askedByUrn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The discussion whose outcome it is.' })
  discussionId?: string | null;

  @Field(() => boardSettlement, { description: 'What becomes of the words.' })
  how: BoardSettlement;
}

@ObjectType({ description: 'The group’s board as it stands after the change.' })
export class BoardPayload extends Payload {
  @Field(() => [Idea], { nullable: true, description: 'Its ideas; null when it was refused.' })
  ideas?: readonly IdeaView[] | null;

  @Field(() => CycleExchange, {
    nullable: true,
    description: 'What the cycle asks; null when it was refused.',
  })
  exchange?: ExchangeView | null;
}

const urn = z.string().max(20).nullish();

const shape = z
  .object({
    groupId: idOf<GroupId>(),
    ideaId: idOf<IdeaId>().nullish(),
    cycleId: idOf<CycleId>().nullish(),
    schoolUrn: urn,
    askedByUrn: urn,
    discussionId: idOf<DiscussionId>().nullish(),
    how: z.enum(boardSettlements),
  })
  .transform(
    ({ groupId: group, ideaId, cycleId: cycle, schoolUrn, askedByUrn, discussionId, how }, refinement) => {
      const words = wordsOf({ ideaId, cycle, school: schoolUrn, by: askedByUrn, discussion: discussionId });
      if (words) return { group, words, how };
      refinement.addIssue({
        code: 'custom',
        message: 'name an idea, a discussion, or a cycle and a school.',
      });
      return z.NEVER;
    },
  );

interface Named {
  readonly ideaId: IdeaId | null | undefined;
  readonly cycle: CycleId | null | undefined;
  readonly school: string | null | undefined;
  readonly by: string | null | undefined;
  readonly discussion: DiscussionId | null | undefined;
}

function wordsOf({ ideaId, cycle, school, by, discussion }: Named): BoardWords | null {
  if (ideaId) return { kind: 'idea', idea: ideaId };
  if (discussion) return { kind: 'outcome', discussion };
  if (!cycle || !school) return null;
  const evidence = { cycle, school: school as Urn };
  return by ? { kind: 'question', ...evidence, by: by as Urn } : { kind: 'evidence', ...evidence };
}

const sentences: Sentences<SettleBoardWordsRefusal> = {
  BoardWordsNotFound: () => notFound('words'),
  MayNotSettleBoardWords: () =>
    notAllowed('The facilitator decides on what was hidden, or whoever hid it shows it again.'),
};

@Resolver()
export class SettleBoardWordsMutation {
  constructor(
    private readonly handler: SettleBoardWordsHandler,
    private readonly queries: ActionQueries,
  ) {}

  @Mutation(() => BoardPayload, {
    description:
      'Takes an idea, evidence, a question or an outcome out of sight, which any member may; the facilitator shows or removes it.',
  })
  async settleBoardWords(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SettleBoardWordsInput,
  ): Promise<BoardPayload> {
    const result = await this.handler.handle(actor, checked(shape, input));
    const [ideas, exchange] = result.ok
      ? await Promise.all([
          this.queries.ideas(actor, result.value),
          this.queries.exchange(actor, result.value),
        ])
      : [null, null];
    return answer(result, () => ({ ideas, exchange }), sentences);
  }
}
