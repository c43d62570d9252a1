import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { WordsId, WordsKind } from '@pathways/domain/safeguarding';
import { z } from 'zod';
import { idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { notAllowed, notFound } from '../../platform/graphql/refusals.js';
import { wordsKind } from './flagged-words.type.js';

@InputType({ isAbstract: true })
export class WhichWordsInput {
  @Field(() => wordsKind, { description: 'What they are.' })
  kind: WordsKind;

  @Field(() => ID, { description: 'The row that holds them: the try, comment, memo, answer or change.' })
  wordsId: string;
}

@ObjectType({ description: 'What was done to flagged words.' })
export class FlaggedWordsPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The words; null when it was refused.' })
  wordsId?: string | null;
}

export const whichWords = { kind: z.enum(Object.values(wordsKind)), wordsId: idOf<WordsId>() };

export const wordsNotFound = () => notFound('text');
export const notYoursToSettle = () =>
  notAllowed('Whoever looks after these words settles their flags, and nobody on their own words.');
