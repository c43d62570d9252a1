/** What tells two readings of one contribution apart in time. */
export interface Reading {
  readonly revision: number;
  readonly deletedAt: unknown;
}

/**
 * Of two readings of one contribution, the one to show. Answers may overtake each other on their way, so an earlier
 * revision never comes back over a later one, and a stub never speaks again.
 */
export const laterReading = <Read extends Reading>(known: Read | undefined, told: Read): Read => {
  if (known === undefined) return told;
  const isPast = told.revision < known.revision || (known.deletedAt !== null && told.deletedAt === null);
  return isPast ? known : told;
};
