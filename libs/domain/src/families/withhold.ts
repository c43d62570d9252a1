import { isKnown, withheld, type ShownFigure } from './shown-figure.js';

/** A figure for all pupils, and the same for two parts that make up all of them. */
export interface SplitFigures {
  readonly whole: ShownFigure;
  readonly parts: readonly [ShownFigure, ShownFigure];
  /** Per cent of the pupils that the first part has; null where nobody published it. */
  readonly share: number | null;
}

/**
 * Suppression against subtraction. All pupils, one part and the share of each fix the other part, so where exactly one
 * of the three is hidden, a second is withheld: the other part, or, where the figure for all is hidden, the part with
 * fewer pupils. What is not held counts as hidden, since the publisher's mark for it can stand for suppressed too; it
 * does not where one part has no pupils at all, for then there is nothing to work out.
 */
export function withhold({ whole, parts, share }: SplitFigures): SplitFigures {
  const [first, second] = parts;
  const hidden = [whole, first, second].filter(figure => !isKnown(figure)).length;
  if (hidden !== 1 || share === 0 || share === 100) return { whole, parts, share };
  const hidesFirst = isKnown(whole) ? isKnown(first) : share === null || share <= 50;
  return {
    whole,
    parts: hidesFirst ? [withheld(first.academicYear), second] : [first, withheld(second.academicYear)],
    share,
  };
}
