import type { Result } from '@pathways/domain/shared';
import { refusalType, type UserError } from './user-error.js';

/** The same for what does not exist and for what the actor may not see: the two cannot be told apart. */
const NotFound = refusalType('NotFound', 'It does not exist, or it is not for you to see.');
const NotAllowed = refusalType('NotAllowed', 'You can see it, but this is not yours to do.');

export const notFound = (what: string): UserError =>
  new NotFound(`This ${what} does not exist, or it is not for you to see.`);
export const notAllowed = (sentence: string): UserError => new NotAllowed(sentence);

/** A sentence for each refusal, or several where it names several things to mend of a verb: a new refusal does not compile until it has its type and its sentence. */
export type Sentences<Refusal extends { readonly kind: string }> = {
  readonly [Kind in Refusal['kind']]: (
    refusal: Extract<Refusal, { kind: Kind }>,
  ) => UserError | readonly UserError[];
};

/** What a mutation answers: the fields of the outcome, or the refusals. */
export function answer<Value, Refusal extends { readonly kind: string }, Fields extends object>(
  result: Result<Value, Refusal>,
  fields: (value: Value) => Fields,
  sentences: Sentences<Refusal>,
): (Fields & { errors: UserError[] }) | { errors: UserError[] } {
  if (result.ok) return { ...fields(result.value), errors: [] };
  const kind: Refusal['kind'] = result.refusal.kind;
  const say = sentences[kind] as (refusal: Refusal) => UserError | readonly UserError[];
  return { errors: [say(result.refusal)].flat() };
}
