import {
  compareCoders,
  type Agreement,
  type BootstrapPlan,
  type CodedText,
} from '../coding/agreement/index.js';
import type { CodeId } from '../shared/index.js';
import { findsIn, isDisagreement, type ComparedText } from './finds.js';
import type { Answer } from './resolve.js';

/** Why there is no figure. */
export type NoFigure = 'nothing read twice' | 'nobody applied it' | 'everybody applied it everywhere';

/** How a code fared in a sample set. */
export interface CodeComparison {
  readonly code: CodeId;
  readonly onTexts: Agreement;
  readonly onCharacters: Agreement;
  /** Why alpha is null; null where it is not. */
  readonly noFigure: NoFigure | null;
  /** Passages on which somebody applied it, and those of them on which somebody else who read them did not. */
  readonly finds: number;
  readonly disagreements: number;
  readonly mayNeedWork: boolean;
}

const codedText = ({ length, readBy, stretches }: ComparedText): CodedText<CodeId> => ({
  length,
  spansByCoder: readBy.map((read, at) => (read ? stretches.filter(({ coder }) => coder === at) : null)),
});

function noFigureOf(texts: readonly ComparedText[], code: CodeId): NoFigure {
  const twice = texts.filter(({ readBy }) => readBy.filter(Boolean).length > 1);
  if (twice.length === 0) return 'nothing read twice';
  const isApplied = twice.some(({ stretches }) => stretches.some(stretch => stretch.code === code));
  return isApplied ? 'everybody applied it everywhere' : 'nobody applied it';
}

/** A definition is looked at again from this share of conflicts on, once there are so many finds. */
export const needsWork = { share: 1 / 3, finds: 5 } as const;

/**
 * A code's definition may need work when a third or more of its finds conflict, of five or more; or when a resolution said that the
 * definition does not decide. The line is the product's own, printed on the page.
 */
export const mayNeedWork = (finds: number, disagreements: number, answers: readonly Answer[]): boolean =>
  answers.includes('definition does not decide') ||
  (finds >= needsWork.finds && disagreements >= finds * needsWork.share);

/** How far the coders of a set agree on each code. `answersTo`: how disagreements on a code were resolved. */
export function compareSample(
  texts: readonly ComparedText[],
  codes: readonly CodeId[],
  { answersTo, plan }: { answersTo: (code: CodeId) => readonly Answer[]; plan?: BootstrapPlan },
): readonly CodeComparison[] {
  const compared = compareCoders(texts.map(codedText), codes, plan);
  if (!compared.ok) return [];
  const finds = texts.flatMap(findsIn);
  return compared.value.map(({ code, onTexts, onCharacters }) => {
    const ofCode = finds.filter(find => find.code === code);
    const disagreements = ofCode.filter(isDisagreement).length;
    return {
      code,
      onTexts,
      onCharacters,
      noFigure: onTexts.alpha === null || onCharacters.alpha === null ? noFigureOf(texts, code) : null,
      finds: ofCode.length,
      disagreements,
      mayNeedWork: mayNeedWork(ofCode.length, disagreements, answersTo(code)),
    };
  });
}
