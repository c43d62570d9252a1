const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/London' });

/** The day that it is in England at a moment, `YYYY-MM-DD`. In summer it begins at 23:00 UTC. */
export const londonDay = (moment: Date): string => day.format(moment);
