import { GraphQLError } from 'graphql';
import { z } from 'zod';

/** Checks an input once, at the edge. Throws BAD_USER_INPUT that names each field and what to do. */
export function checked<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(issue => ({ field: issue.path.join('.'), message: issue.message }));
  const sentence = fields.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join('; ');
  throw new GraphQLError(sentence, { extensions: { code: 'BAD_USER_INPUT', fields } });
}

/** An opaque id as clients send it back. What is not shaped like one is malformed input, not a missing thing. */
export const idOf = <Id extends string>() =>
  z.guid('this is not an id that the server gave out').transform(id => id.toLowerCase() as Id);

/** Checks the one id that a query takes. */
export const checkedId = <Id extends string>(field: string, id: string): Id =>
  checked(z.object({ [field]: idOf<Id>() }), { [field]: id })[field] as Id;
