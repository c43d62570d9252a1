/** What tells two readings of one contribution apart in time. */
export interface Reading {
  /** Raised by every change of the contribution, whatever it was. */
  readonly changeCount: number;
}

/**
 * Of two readings of one contribution, the one to show. Answers may overtake each other on their way, so the one that
 * knows more changes wins: a stub never speaks again because an older answer came late, and what was shown again does
 * speak, because showing it was a later change.
 */
export const laterReading = <Read extends Reading>(known: Read | undefined, told: Read): Read =>
  known !== undefined && told.changeCount < known.changeCount ? known : told;
