import type { Unit } from './judgements.js';

/** A stretch of a text to which a coder applied a code. Positions count UTF-16 code units; `endsAt` is exclusive. */
export interface CodedSpan<Code extends string = string> {
  readonly code: Code;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** One text and what each coder marked in it; coders in the same order in every text. Null: this coder did not read this text. */
export interface CodedText<Code extends string = string> {
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  readonly spansByCoder: readonly (readonly CodedSpan<Code>[] | null)[];
}

const applied = 'applied';
const notApplied = 'not applied';

const isMarked = (spans: readonly CodedSpan[], code: string, from: number, to: number): boolean =>
  spans.some(span => span.code === code && span.startsAt < to && span.endsAt > from);

/** The text as one unit for one code: did the coder apply the code anywhere in it? */
export const textUnit = ({ spansByCoder, length }: CodedText, code: string): Unit => ({
  judgements: spansByCoder.map(spans => spans && (isMarked(spans, code, 0, length) ? applied : notApplied)),
  count: 1,
});

/**
 * The text's characters as units for one code: of each character a coder says "applied" or "not applied", so codes may overlap freely.
 * Characters between two borders are alike and become one unit that counts for all of them.
 *
 * This is the nominal alpha of Krippendorff (2011) with the character as its predefined unit, and kappa on characters as coding tools print
 * it. It is not the unitizing coefficient of K. Krippendorff, Y. Mathet, S. Bouvry, A. Widlöcher, "On the reliability of unitizing textual
 * continua", Quality & Quantity 50, 2016, pp. 2347–2364, which asks by chance for whole segments instead of single characters. Text that
 * nobody marked counts as agreement, as it should when the coders read it all; chance is corrected for it.
 */
export function characterUnits({ spansByCoder, length }: CodedText, code: string): readonly Unit[] {
  const borders = new Set([0, length]);
  for (const spans of spansByCoder)
    for (const span of spans ?? []) {
      if (span.code !== code) continue;
      borders.add(Math.min(length, Math.max(0, span.startsAt)));
      borders.add(Math.min(length, Math.max(0, span.endsAt)));
    }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    const said = (spans: readonly CodedSpan[]) => (isMarked(spans, code, from, to) ? applied : notApplied);
    return { judgements: spansByCoder.map(spans => spans && said(spans)), count: to - from };
  });
}
