import { GraphQLError } from 'graphql';
import type { z } from 'zod';

/** Checks an input once, at the edge. Throws BAD_USER_INPUT that names each field and what to do. */
export function checked<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(issue => ({ field: issue.path.join('.'), message: issue.message }));
  const sentence = fields.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join('; ');
  throw new GraphQLError(sentence, { extensions: { code: 'BAD_USER_INPUT', fields } });
}
