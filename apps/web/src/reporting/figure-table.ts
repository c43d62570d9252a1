import type { ChartTable } from '@pathways/ui';
import type { FigureSeenFragment } from '../gql/graphql.js';

const read = (entry: string): string | number => (Number.isNaN(Number(entry)) ? entry : Number(entry));

/** The figures as they came, numbers as numbers again; a word such as "none" stays a word. */
export const tableOf = ({ columns, rows }: Pick<FigureSeenFragment, 'columns' | 'rows'>): ChartTable => ({
  columns: columns.map(({ label }) => label),
  rows: (rows ?? []).map(row =>
    (row ?? []).map((entry, place) => (entry !== null && columns[place]?.isNumber ? read(entry) : entry)),
  ),
});
