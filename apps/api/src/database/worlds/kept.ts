import type { Result } from '@pathways/domain/shared';

/** A seeded world is a possible world: what a rule refuses here is a mistake in the seed, told with its reason. */
export function kept<Value>(result: Result<Value, unknown>, what: string): Value {
  if (result.ok) return result.value;
  throw new Error(`The world could not be made: ${what} was refused (${JSON.stringify(result.refusal)}).`);
}
