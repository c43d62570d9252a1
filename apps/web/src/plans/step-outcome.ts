/** What became of a step that was asked for. */
export type StepOutcome =
  | { readonly kind: 'taken' }
  /** Others took steps first: what they did, in sentences. The plan on the screen is the new one by now. */
  | { readonly kind: 'stale'; readonly since: readonly string[] }
  | { readonly kind: 'refused'; readonly sentence: string };
