import { Field, ID, InputType } from '@nestjs/graphql';
import { codePartsLimit, type CodeChange } from '@pathways/domain/coding';
import type { CodeId } from '@pathways/domain/shared';
import { z } from 'zod';
import { idOf } from '../../platform/graphql/input.js';
import { codeWords, CodeWordsInput } from './code-words.input.js';

@InputType({ description: 'The code goes under another one.' })
class MoveCodeInput {
  @Field(() => ID, { nullable: true, description: 'The code to stand under; null for the top.' })
  parentId?: string | null;
}

@InputType({ description: 'One change of a code: exactly one of these.' })
export class CodeChangeInput {
  @Field(() => CodeWordsInput, { nullable: true, description: 'Other words.' })
  define?: CodeWordsInput;

  @Field(() => MoveCodeInput, { nullable: true, description: 'Another place.' })
  move?: MoveCodeInput;

  @Field(() => ID, { nullable: true, description: 'Merged into this code.' })
  mergeInto?: string;

  @Field(() => [CodeWordsInput], { nullable: true, description: 'Split into these.' })
  splitInto?: CodeWordsInput[];

  @Field(() => Boolean, { nullable: true, description: 'True: not applied any more. False: in use again.' })
  retired?: boolean;
}

const words = z.object(codeWords);

const fields = z.object({
  define: words.nullish(),
  move: z.object({ parentId: idOf<CodeId>().nullish() }).nullish(),
  mergeInto: idOf<CodeId>().nullish(),
  splitInto: z.array(words).max(codePartsLimit, `Split into at most ${codePartsLimit} parts.`).nullish(),
  retired: z.boolean().nullish(),
});

const changesIn = (given: z.output<typeof fields>): CodeChange[] => [
  ...(given.define ? [{ kind: 'define', words: given.define } as const] : []),
  ...(given.move ? [{ kind: 'move', parent: given.move.parentId ?? null } as const] : []),
  ...(given.mergeInto ? [{ kind: 'merge', into: given.mergeInto } as const] : []),
  ...(given.splitInto ? [{ kind: 'split', parts: given.splitInto } as const] : []),
  ...(given.retired === true ? [{ kind: 'retire' } as const] : []),
  ...(given.retired === false ? [{ kind: 'restore' } as const] : []),
];

/** Reads the one change that is given. */
export const codeChange = fields.transform((given, context): CodeChange => {
  const [change, ...more] = changesIn(given);
  if (change && more.length === 0) return change;
  context.addIssue({ code: 'custom', message: 'Give exactly one kind of change.' });
  return z.NEVER;
});
