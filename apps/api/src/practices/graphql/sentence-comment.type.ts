import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { DraftField } from '@pathways/domain/practices';
import { draftField } from './field.enums.js';

@ObjectType({ description: 'A reply to a comment.' })
export class CommentReply {
  @Field(() => ID, { description: 'The reply.' })
  id: string;

  @Field({ description: 'What is said; empty while it is out of sight.' })
  body: string;

  @Field({ description: 'It was flagged, and is out of sight.' })
  isHidden: boolean;

  @Field({ description: 'Who said it.' })
  writtenBy: string;

  @Field({ description: 'When.' })
  writtenAt: Date;
}

@ObjectType({ description: 'A comment on one sentence, with its replies.' })
export class SentenceComment extends CommentReply {
  @Field(() => draftField, { description: 'Where the sentence stands.' })
  field: DraftField;

  @Field({ description: 'That part, as it is called on screen.' })
  where: string;

  @Field({ description: 'The sentence.' })
  quote: string;

  @Field({ description: 'It stands there as it did.' })
  isFound: boolean;

  @Field(() => String, { nullable: true, description: 'Who settled the thread.' })
  resolvedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When.' })
  resolvedAt: Date | null;

  @Field(() => [CommentReply], { description: 'The oldest first.' })
  replies: CommentReply[];
}
