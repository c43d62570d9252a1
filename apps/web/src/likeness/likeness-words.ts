const unitDecimals: Readonly<Record<string, number>> = {
  '%': 1,
  pupils: 0,
  'scaled score': 1,
  points: 1,
  'progress score': 1,
};

export const decimalsFor = (unit: string): number => unitDecimals[unit] ?? 2;

/** "41.2%", "240", "104.3": scores stand alone, their name says what they are. */
export const valueWords = (value: number, unit: string): string =>
  `${value.toLocaleString('en-GB', {
    minimumFractionDigits: decimalsFor(unit),
    maximumFractionDigits: decimalsFor(unit),
  })}${unit === '%' ? '%' : ''}`;

export interface PublishedFigure {
  readonly value?: number | null;
  readonly state: string;
  readonly academicYear?: string | null;
  readonly source?: string | null;
  readonly status?: string | null;
}

/** A figure or why there is none, in words. */
export function figureWords({ value, state }: PublishedFigure, unit: string): string {
  if (typeof value === 'number') return valueWords(value, unit);
  return state === 'suppressed'
    ? 'withheld by the publisher, because few pupils stand behind it'
    : 'not held: nothing was published that we have';
}

/** Year, source and status in one line; empty where nothing was ever published. */
export const sourceWords = ({ academicYear, source, status }: PublishedFigure): string =>
  [academicYear, source, status].filter(Boolean).join(', ');

export interface SeenReference {
  readonly kind: string;
  readonly name: string;
  readonly year?: string | null;
  readonly schools?: number | null;
}

/** "851 schools, figures of 2022/23 to 2024/25: the open primary schools of the register". */
export function referenceWords({ name, year, schools }: SeenReference): string {
  const count = typeof schools === 'number' ? ` (${schools.toLocaleString('en-GB')} schools)` : '';
  return `${name}${count}${year ? `, ${year}` : ''}`;
}

/** How far apart two schools are on a typical measure. */
export const apartWords = (apart: number): string => `${apart.toFixed(2)} apart`;

export const apartMeaning =
  'how many standard deviations two schools differ by on a typical measure of the profile: 0 for twins, about 1.4 for two schools drawn at random.';
