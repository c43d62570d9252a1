interface Answered {
  readonly errors: readonly { readonly message: string }[];
}

/** Every sentence that says why; none when it was done. */
export function refusalsOf(...told: Parameters<typeof refusalOf>): readonly string[] {
  const [payload] = told;
  if (payload && payload.errors.length > 0) return payload.errors.map(({ message }) => message);
  const why = refusalOf(...told);
  return why === null ? [] : [why];
}

/** The first sentence that says why a mutation was refused, or that it failed; null when it was done. */
export function refusalOf(
  payload: Answered | null | undefined,
  error: { readonly message: string } | null | undefined,
): string | null {
  if (payload) return payload.errors[0]?.message ?? null;
  return error?.message ?? 'This did not work. Try again in a moment.';
}
