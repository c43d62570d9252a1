import type { Figure, FigureEntry } from './figure.js';

/** A bar with its name; its words stand at its end. Null: hidden by the rule for small numbers. */
export interface FigureBar {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  /** How much of the value is of the second kind; null where there is none, or where it is hidden. */
  readonly part: number | null;
  readonly aim: number | null;
  readonly words: string;
}

/** What the whole bar, its strong part and the line across it stand for. */
export interface BarNames {
  readonly whole: string;
  readonly part?: string;
  readonly aim?: string;
}

export type FigurePicture =
  | {
      readonly kind: 'bars';
      readonly label: string;
      readonly key: BarNames;
      readonly bars: readonly FigureBar[];
    }
  | {
      readonly kind: 'line';
      readonly label: string;
      readonly title: string;
      readonly steps: readonly string[];
      readonly values: readonly (number | null)[];
    };

type Row = readonly FigureEntry[];

const number = (row: Row, place: number): number | null => {
  const entry = row[place];
  return typeof entry === 'number' ? entry : null;
};

const told = (entry: number | null): string => entry?.toLocaleString('en-GB') ?? 'hidden';

const barsOf = (label: string, key: BarNames, bars: readonly FigureBar[]): FigurePicture | null =>
  bars.some(({ value }) => value !== null) ? { kind: 'bars', label, key, bars } : null;

/** Schools in a group within those of the programme, and what was aimed at. */
const against = (of: string) => (rows: readonly Row[]) => {
  const bars = rows.map((row): FigureBar => {
    const [pool, grouped, aim] = [number(row, 1) ?? 0, number(row, 2) ?? 0, number(row, 3)];
    const name = String(row[0]);
    return {
      id: name,
      label: aim === null ? name : `${name}, target ${told(aim)}`,
      value: pool,
      part: grouped,
      aim,
      words: `${told(grouped)} of ${told(pool)}`,
    };
  });
  const key: BarNames = { whole: 'In the programme', part: 'In a group today' };
  const isAimed = bars.some(({ aim }) => aim !== null);
  return barsOf(
    `Schools in the programme and in a group, by ${of}${isAimed ? ', with their targets' : ''}`,
    isAimed ? { ...key, aim: 'Target' } : key,
    bars,
  );
};

const targets = (rows: readonly Row[]) =>
  barsOf(
    'Targets of the cycle with what is reached',
    { whole: 'Reached', aim: 'Target' },
    rows.map((row, at): FigureBar => {
      const [aim, value] = [number(row, 2), number(row, 3)];
      const words = value === null ? 'hidden' : `${told(value)} of ${told(aim)}`;
      return { id: String(at), label: `${row[0] ?? ''}, ${row[1] ?? ''}`, value, part: null, aim, words };
    }),
  );

function actions(rows: readonly Row[]) {
  const bars = rows.map((row): FigureBar => {
    const [agreed, done] = [number(row, 1), number(row, 2)];
    const known =
      done === null ? `${told(agreed)} agreed, done hidden` : `${told(done)} of ${told(agreed)} done`;
    const name = String(row[0]);
    const words = agreed === null ? 'hidden' : known;
    return { id: name, label: name, value: agreed, part: done, aim: null, words };
  });
  return barsOf('Actions agreed and done, by authority', { whole: 'Agreed', part: 'Done' }, bars);
}

function months(rows: readonly Row[]): FigurePicture | null {
  const values = rows.map(row => number(row, 1));
  if (values.filter(value => value !== null).length < 2) return null;
  return {
    kind: 'line',
    label: 'Schools that wrote, month by month',
    title: 'Schools that wrote',
    steps: rows.map(([month]) => String(month)),
    values,
  };
}

const pictures: Readonly<Record<string, (rows: readonly Row[]) => FigurePicture | null>> = {
  targets,
  phases: against('phase'),
  authorities: against('authority'),
  months,
  actions,
};

/**
 * What is drawn of a figure; null where its table says it better. It is made of the figure's own entries alone, so that
 * nothing is drawn that the rule for small numbers has hidden.
 */
export const figurePicture = ({ id, rows }: Pick<Figure, 'id' | 'rows'>): FigurePicture | null =>
  pictures[id]?.(rows) ?? null;

/** All that a picture shows, in words. */
export const pictureWords = (picture: FigurePicture): string => {
  const entries =
    picture.kind === 'bars'
      ? picture.bars.map(({ label, words }) => `${label}: ${words}`)
      : picture.steps.map((step, at) => `${step}: ${told(picture.values[at] ?? null)}`);
  return `${picture.label}. ${entries.join('; ')}.`;
};
