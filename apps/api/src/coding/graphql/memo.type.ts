import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MemoSubject } from '@pathways/domain/coding';
import { connectionOf } from '../../platform/graphql/connection.js';

export const memoKind = { PASSAGE: 'passage', CODE: 'code', SCHOOL: 'school' } as const satisfies Record<
  string,
  MemoSubject['kind']
>;
registerEnumType(memoKind, { name: 'MemoKind', description: 'What a memo is about.' });

@ObjectType({ description: 'How a memo read before it was reworded.' })
export class MemoRevision {
  @Field(() => Int, { description: 'Counted from 1.' })
  number: number;

  @Field({ description: 'Its words.' })
  body: string;

  @Field({ description: 'Since when it read so.' })
  revisedAt: Date;
}

@ObjectType({ description: 'A researcher’s note. It never leaves research.' })
export class Memo {
  @Field(() => ID, { description: 'The memo.' })
  id: string;

  @Field(() => memoKind, { description: 'What it is about.' })
  kind: MemoSubject['kind'];

  @Field({ description: 'Its words; empty while they are out of sight.' })
  body: string;

  @Field({ description: 'It was flagged, and is out of sight.' })
  isHidden: boolean;

  @Field(() => Int, { description: 'Its revision, counted from 1.' })
  revision: number;

  @Field({ description: 'Who wrote it.' })
  author: string;

  @Field({ description: 'When it was written.' })
  writtenAt: Date;

  @Field({ description: 'When it was last reworded.' })
  revisedAt: Date;

  @Field({ description: 'The passage, the code’s name or the school’s pseudonym.' })
  about: string;

  @Field(() => ID, { nullable: true, description: 'The passage.' })
  excerptId: string | null;

  @Field(() => ID, { nullable: true, description: 'The code.' })
  codeId: string | null;

  @Field(() => ID, { nullable: true, description: 'The group in whose room the passage was said.' })
  groupId: string | null;

  @Field({ description: 'The viewer wrote it, so may reword it or take it away.' })
  viewerCanRevise: boolean;

  @Field(() => [MemoRevision], { description: 'How it read before, the newest first.' })
  earlier: MemoRevision[];
}

export const MemoConnection = connectionOf(Memo, 'MemoConnection');
