import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  commentLimit,
  type CommentId,
  type CommentRefusal,
  type DraftField,
} from '@pathways/domain/practices';
import type { PracticeId, Result, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { CommentHandler } from '../application/comment.handler.js';
import { MakingQueries } from '../application/making.queries.js';
import { draftField } from './field.enums.js';
import { noSuchPractice, practiceId, PracticeInput } from './practice.payload.js';
import { PracticeMaking } from './practice-making.type.js';

@InputType({ description: 'Something about one sentence of a practice.' })
class CommentOnSentenceInput extends PracticeInput {
  @Field(() => ID, { description: 'Made by the client; the same again is the same comment.' })
  id: string;

  @Field(() => draftField, { description: 'Where the sentence stands.' })
  field: DraftField;

  @Field({ description: 'The sentence, word for word.' })
  quote: string;

  @Field({ description: 'What is said about it.' })
  body: string;
}

@InputType({ description: 'A reply to a comment.' })
class ReplyToCommentInput extends PracticeInput {
  @Field(() => ID, { description: 'Made by the client; the same again is the same reply.' })
  id: string;

  @Field(() => ID, { description: 'The comment that began the thread.' })
  commentId: string;

  @Field({ description: 'What is said.' })
  body: string;
}

@InputType({ description: 'A thread that is settled, or open again.' })
class ResolveCommentInput extends PracticeInput {
  @Field(() => ID, { description: 'The comment that began the thread.' })
  commentId: string;

  @Field({ description: 'Whether it is settled.' })
  isResolved: boolean;
}

@ObjectType({ description: 'The comments as they are now.' })
class CommentPayload extends Payload {
  @Field(() => PracticeMaking, { nullable: true, description: 'What goes on around the practice.' })
  making?: PracticeMaking | null;
}

const id = z.uuid('Give a UUID made by the client.').transform(text => text as CommentId);
const commentId = z.uuid('Give the id of a comment.').transform(text => text as CommentId);
const body = z.string().max(commentLimit, `Use at most ${commentLimit} characters.`);

const commentSchema = z.object({
  practiceId,
  id,
  field: z.enum(draftField),
  quote: z.string().max(2_000),
  body,
});
const replySchema = z.object({ practiceId, id, commentId, body });
const resolveSchema = z.object({ practiceId, commentId, isResolved: z.boolean() });

const SentenceGone = refusalType('SentenceGone', 'The sentence does not stand there now.');
const CommentMissing = refusalType('CommentMissing', 'A comment without words.');
const ThreadResolved = refusalType('ThreadResolved', 'The thread is settled.');

const sentences: Sentences<CommentRefusal> = {
  NotVisible: noSuchPractice,
  SentenceGone: () => new SentenceGone('This sentence was changed meanwhile. Choose it again.'),
  CommentMissing: () => new CommentMissing('Write what you would like to say.'),
  ThreadResolved: () => new ThreadResolved('This thread is settled. Open it again to go on.'),
};

@Resolver()
export class CommentMutation {
  constructor(
    private readonly handler: CommentHandler,
    private readonly queries: MakingQueries,
  ) {}

  @Mutation(() => CommentPayload, { description: 'Says something about one sentence.' })
  async commentOnSentence(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: CommentOnSentenceInput,
  ): Promise<CommentPayload> {
    const { practiceId: practice, ...said } = checked(commentSchema, input);
    return this.told(actor, practice, await this.handler.comment(actor, { practice, ...said }));
  }

  @Mutation(() => CommentPayload, { description: 'Replies to a comment on a sentence.' })
  async replyToComment(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ReplyToCommentInput,
  ): Promise<CommentPayload> {
    const { practiceId: practice, commentId: parent, ...said } = checked(replySchema, input);
    return this.told(actor, practice, await this.handler.reply(actor, { practice, parent, ...said }));
  }

  @Mutation(() => CommentPayload, { description: 'Settles a thread, or opens it again.' })
  async resolveComment(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ResolveCommentInput,
  ): Promise<CommentPayload> {
    const { practiceId: practice, commentId: comment, isResolved } = checked(resolveSchema, input);
    return this.told(actor, practice, await this.handler.resolve(actor, { practice, comment, isResolved }));
  }

  private async told(
    actor: SignedIn,
    practice: PracticeId,
    result: Result<PracticeId, CommentRefusal>,
  ): Promise<CommentPayload> {
    const making = result.ok ? await this.queries.making(actor, practice) : null;
    return answer(result, () => ({ making }), sentences);
  }
}
