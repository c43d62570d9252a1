import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { TalkDocumentScalar } from '../../platform/graphql/talk-document.scalar.js';

@InputType({ isAbstract: true })
export abstract class SaidInput {
  @Field(() => String, {
    nullable: true,
    description: 'Plain text, 1 to 20,000 characters; an empty line parts paragraphs. This or `document`.',
  })
  body?: string | null;

  @Field(() => TalkDocumentScalar, {
    nullable: true,
    description: 'Rich text that reads as 1 to 20,000 characters. This or `body`.',
  })
  document?: unknown;
}

export const saidShape = {
  body: z.string().max(200_000, 'this is more than ten times what fits').nullish(),
  document: z.unknown().optional(),
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** Exactly one of the two: which of them counts is never guessed. */
export const isSaidOnce = (said: { body?: unknown; document?: unknown }): boolean =>
  isGiven(said.body) !== isGiven(said.document);

export const saidOnce = { path: ['document'], message: 'give either body or document' };
