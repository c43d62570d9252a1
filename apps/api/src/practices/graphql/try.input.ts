import { Field, ID, InputType } from '@nestjs/graphql';
import {
  tryEfforts,
  tryLimits,
  tryProofs,
  tryResults,
  type TryEffort,
  type TryProof,
  type TryResult,
  type TryWordsRefusal,
} from '@pathways/domain/practices';
import { z } from 'zod';
import type { Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { tryEffort, tryProof, tryResult } from './practice.enums.js';

@InputType({ description: 'What a school says of its try. It is public, without the school’s name.' })
export class TryWordsInput {
  @Field({ description: 'What kind of place it was tried in.' })
  context: string;

  @Field({ description: 'What was done, and done otherwise than described.' })
  changeMade: string;

  @Field({ description: 'Something was done otherwise than described.' })
  isAdapted: boolean;

  @Field(() => ID, { description: 'The first day of the term in which it began, such as 2026-09-01.' })
  begunOn: string;

  @Field(() => tryEffort, { description: 'What it took.' })
  effort: TryEffort;

  @Field(() => tryResult, { description: 'What came of it.' })
  result: TryResult;

  @Field(() => tryProof, { description: 'What that rests on.' })
  proof: TryProof;

  @Field({ description: 'The school keeps doing it.' })
  wouldKeep: boolean;
}

const words = (limit: number, ask: string) =>
  z.string().trim().min(1, ask).max(limit, `Use at most ${limit} characters.`);

export const tryWords = {
  context: words(tryLimits.context, 'Say where it was tried.'),
  changeMade: words(tryLimits.changeMade, 'Say what you did.'),
  isAdapted: z.boolean(),
  begunOn: z.string().max(10, 'Give the first day of a term.'),
  effort: z.enum(tryEfforts),
  result: z.enum(tryResults),
  proof: z.enum(tryProofs),
  wouldKeep: z.boolean(),
};

const NamesSchool = refusalType('NamesSchool', 'The words name a school, and they are public.');
const TermUnknown = refusalType('TryTermUnknown', 'The try has no term that has begun.');

export const tryWordsSentences: Sentences<TryWordsRefusal> = {
  NamesSchool: ({ name }) =>
    new NamesSchool(`Reports are public and unnamed. Leave out “${name}”, for instance “our school”.`),
  NotATerm: () => new TermUnknown('Choose the term in which you began.'),
  NotBegunYet: () => new TermUnknown('This term has not begun yet. Report once you have tried it.'),
};
