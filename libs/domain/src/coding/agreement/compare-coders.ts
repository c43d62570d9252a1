import { accept, refuse, type Result } from '../../shared/index.js';
import { bootstrapInterval, usualPlan, type BootstrapPlan, type Interval } from './bootstrap-interval.js';
import { characterUnits, textUnit, type CodedText } from './coded-text.js';
import { meanKappa } from './cohen-kappa.js';
import { valuesIn, type Unit } from './judgements.js';
import { alphaOf, tallyOf } from './krippendorff-alpha.js';
import { percentAgreement } from './percent-agreement.js';

/** How far coders agree. Each figure is null where the data allow none: nothing was judged twice, or nothing varied. */
export interface Agreement {
  /** Share of equal pairs, 0 to 1. Not corrected for chance. */
  readonly percent: number | null;
  /** Cohen's kappa; the mean over the pairs when there are more than two coders. */
  readonly kappa: number | null;
  /** Krippendorff's alpha, nominal. */
  readonly alpha: number | null;
  /** Of alpha, with whole texts drawn. */
  readonly alphaInterval: Interval | null;
}

export interface CodeAgreement<Code extends string> {
  readonly code: Code;
  /** Each text is one unit: was the code applied anywhere in it? */
  readonly onTexts: Agreement;
  /** Each character is one unit: does the code cover it? */
  readonly onCharacters: Agreement;
}

export type ComparisonRefusal =
  | { readonly kind: 'fewer than two coders' }
  | { readonly kind: 'coders differ between texts'; readonly text: number }
  | { readonly kind: 'span outside its text'; readonly text: number; readonly coder: number };

function agreementOf(texts: readonly (readonly Unit[])[], coders: number, plan: BootstrapPlan): Agreement {
  const units = texts.flat();
  const values = valuesIn(units);
  const tallies = texts.map(text => tallyOf(text, values));
  const alpha = alphaOf(tallies);
  return {
    percent: percentAgreement(units),
    kappa: meanKappa(units, coders),
    alpha,
    // What does not vary in the whole varies in no draw from it.
    alphaInterval: alpha === null ? null : bootstrapInterval(tallies, alphaOf, plan),
  };
}

function faultOf(texts: readonly CodedText[]): ComparisonRefusal | null {
  const coders = texts[0]?.spansByCoder.length ?? 0;
  if (coders < 2) return { kind: 'fewer than two coders' };
  for (const [text, { length, spansByCoder }] of texts.entries()) {
    if (spansByCoder.length !== coders) return { kind: 'coders differ between texts', text };
    for (const [coder, spans] of spansByCoder.entries())
      if (spans?.some(span => span.startsAt < 0 || span.endsAt > length || span.startsAt >= span.endsAt))
        return { kind: 'span outside its text', text, coder };
  }
  return null;
}

/** How far the coders agree on each of the codes. `text` and `coder` of a refusal are places in what was given, from 0. */
export function compareCoders<Code extends string>(
  texts: readonly CodedText<Code>[],
  codes: readonly Code[],
  plan: BootstrapPlan = usualPlan,
): Result<readonly CodeAgreement<Code>[], ComparisonRefusal> {
  const fault = faultOf(texts);
  if (fault) return refuse(fault);
  const coders = texts[0]?.spansByCoder.length ?? 0;
  const asRead = texts.filter(text => text.spansByCoder.filter(spans => spans !== null).length > 1);
  return accept(
    codes.map(code => ({
      code,
      onTexts: agreementOf(
        asRead.map(text => [textUnit(text, code)]),
        coders,
        plan,
      ),
      onCharacters: agreementOf(
        asRead.map(text => characterUnits(text, code)),
        coders,
        plan,
      ),
    })),
  );
}
