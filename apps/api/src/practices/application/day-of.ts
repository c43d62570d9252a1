/** The day of a moment, `YYYY-MM-DD`, as the clock of Greenwich shows it. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
