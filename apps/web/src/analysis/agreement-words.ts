import type { ComparisonQuery } from '../gql/graphql.js';

export type Compared = NonNullable<ComparisonQuery['comparison']>;
export type ComparedCode = Compared['codes'][number];

type NoFigure = NonNullable<ComparedCode['noFigure']>;

/** Why a figure is missing, in a sentence. */
export const noFigureWords: Readonly<Record<NoFigure, string>> = {
  NOTHING_READ_TWICE: 'No contribution was read by two coders, so there is nothing to agree on.',
  NOBODY_APPLIED_IT:
    'Nobody applied it where two coders read: where nothing varies, nothing can be said about reliability.',
  EVERYBODY_APPLIED_IT_EVERYWHERE:
    'Every coder applied it to all they read: where nothing varies, nothing can be said about reliability.',
};

export const percentText = (share: number | null | undefined): string =>
  share === null || share === undefined ? '–' : `${Math.round(share * 100)} %`;

/** Two decimals, with a real minus; what rounds to nothing has none. */
export const figureText = (figure: number | null | undefined): string =>
  figure === null || figure === undefined
    ? '–'
    : figure
        .toFixed(2)
        .replace(/^-(?!0\.00$)/, '−')
        .replace('-', '');

export const intervalText = (from: number | null | undefined, to: number | null | undefined): string =>
  from === null || from === undefined || to === null || to === undefined
    ? 'too few contributions for an interval'
    : `${figureText(from)} to ${figureText(to)}`;

/** The lines that Krippendorff (2004, p. 241) draws. */
export const alphaWords = (alpha: number | null | undefined): string => {
  if (alpha === null || alpha === undefined) return 'no figure';
  if (alpha >= 0.8) return 'reliable';
  return alpha >= 0.667 ? 'for tentative conclusions' : 'not reliable enough';
};
