const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/London' });

/** The day that it is in England (YYYY-MM-DD). */
export const londonDay = (moment: Date): string => day.format(moment);
