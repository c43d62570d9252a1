import type { FamilyGraphPartsFragment, MeasurePart, ShownState } from '../gql/graphql.js';

export type Graph = FamilyGraphPartsFragment;
export type GraphPoint = Graph['points'][number];
export type Shown = NonNullable<GraphPoint['level']>;
export type Known = Shown & { readonly value: number };

export const isKnown = (figure: Shown | null | undefined): figure is Known =>
  figure?.state === 'VALUE' && typeof figure.value === 'number';

export const partWords: Readonly<Record<MeasurePart, string>> = {
  OVERALL: 'Overall',
  SUBJECT: 'Subjects',
  SUB_GROUP: 'Groups of pupils',
};

export const stateWords: Readonly<Record<ShownState, string>> = {
  VALUE: '',
  SUPPRESSED: 'suppressed',
  NOT_HELD: 'not published',
  WITHHELD: 'not shown: a suppressed figure could be worked out from it',
};

const minus = (text: string): string => text.replace('-', '−');

/** "46.2", "64%": short, for ticks and lines. */
export const numberWords = ({ unit }: Pick<Graph, 'unit'>, value: number, decimals: number): string =>
  `${minus(value.toFixed(decimals))}${unit === '%' ? '%' : ''}`;

/** Improvement with its sign: "+2.1", "−3", "0". In percentage points where the unit is per cent. */
export function changeWords({ decimals }: Pick<Graph, 'decimals'>, value: number, more = 0): string {
  const rounded = Number(value.toFixed(decimals + more));
  return `${rounded > 0 ? '+' : ''}${minus(rounded.toFixed(decimals + more))}`;
}

/** The unit of an improvement, as it stands behind an axis' title. */
export const changeUnit = ({ unit }: Pick<Graph, 'unit'>): string =>
  unit === '%' ? 'percentage points' : unit;

/** A tick needs as many digits as the step between ticks. */
export const tickWords = (value: number): string => minus(String(Number(value.toFixed(2))));
