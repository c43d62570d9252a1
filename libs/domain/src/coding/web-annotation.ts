import type { Anchor } from './coding.js';

/**
 * An anchor in the words of the W3C Web Annotation Data Model (Recommendation of 23 February 2017, sections 4.2.4
 * and 4.2.5): the quote with its neighbours, the position, and the state of the text that both speak of. Positions
 * here count UTF-16 code units, as the browser's own ranges do.
 */
export interface AnchorSelectors {
  readonly quote: {
    readonly type: 'TextQuoteSelector';
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  };
  readonly position: {
    readonly type: 'TextPositionSelector';
    readonly start: number;
    readonly end: number;
  };
  /** The revision of the contribution in which the selectors hold. */
  readonly revision: number;
}

export const selectorsOf = ({
  quote,
  prefix,
  suffix,
  startsAt,
  endsAt,
  revision,
}: Anchor): AnchorSelectors => ({
  quote: { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
  position: { type: 'TextPositionSelector', start: startsAt, end: endsAt },
  revision,
});

export const anchorOf = ({ quote, position, revision }: AnchorSelectors): Anchor => ({
  revision,
  startsAt: position.start,
  endsAt: position.end,
  quote: quote.exact,
  prefix: quote.prefix,
  suffix: quote.suffix,
});
