import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Because } from '@pathways/domain/attention';
import { connectionOf } from '../../platform/graphql/connection.js';
import { noticeBecause } from './attention.enums.js';

@ObjectType({ description: 'One thing that needs you.' })
export class Notice {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field(() => noticeBecause, { description: 'Why it reaches you.' })
  because: Because;

  @Field({ description: 'When it came up; of a line that gathers, when it began.' })
  madeAt: Date;

  @Field({ description: 'Read by hand, or because you have read what it leads to.' })
  isRead: boolean;

  @Field(() => String, { nullable: true, description: 'Who did it; a letter for a researcher.' })
  byName: string | null;

  @Field(() => ID, { nullable: true, description: 'The room that it is about.' })
  roomId: string | null;

  @Field(() => String, { nullable: true, description: 'What that room is called.' })
  roomName: string | null;

  @Field(() => ID, { nullable: true, description: 'The discussion that it is about.' })
  discussionId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Where to go: the contribution, or the first of several that is unread.',
  })
  contributionId: string | null;

  @Field(() => String, { nullable: true, description: 'The heading beneath which that stands.' })
  sectionHeading: string | null;

  @Field(() => Int, { description: 'How many contributions stand behind the line.' })
  count: number;

  @Field(() => ID, { description: 'The offer, task, consent, flagged contribution or version itself.' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'What that is called, or where it belongs.' })
  about: string | null;
}

export const NoticeConnection = connectionOf(Notice, 'NoticeConnection');
