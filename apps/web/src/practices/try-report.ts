import { firstDayOf, recentTerms, termWords } from '@pathways/domain/practices';
import type { Choice } from '@pathways/ui';
import type { TryEffort, TryProof, TryResult } from '../gql/graphql.js';

/** What a school says of its try, while it says it. */
export interface Report {
  context: string;
  changeMade: string;
  isAdapted: boolean | null;
  begunOn: string;
  effort: TryEffort | null;
  result: TryResult | null;
  proof: TryProof | null;
  wouldKeep: boolean;
}

/** A report in which nothing is missing. */
export type WholeReport = { [Part in keyof Report]: NonNullable<Report[Part]> };

/** Three years of terms: older tries move no dial. */
export const termChoices = (today: string): Choice[] =>
  recentTerms(today, 9).map(term => ({
    id: firstDayOf(term),
    label: termWords(term).replace(/^./, first => first.toUpperCase()),
  }));

export const emptyReport = (today: string): Report => ({
  context: '',
  changeMade: '',
  isAdapted: null,
  begunOn: termChoices(today)[0]?.id ?? '',
  effort: null,
  result: null,
  proof: null,
  wouldKeep: false,
});

const asked = [
  ['context', 'Say what kind of place you tried it in.', 'try-context'],
  ['isAdapted', 'Say whether you did it as described.', 'try-adapted'],
  ['changeMade', 'Say what you did.', 'try-change'],
  ['effort', 'Say what it took.', 'try-effort'],
  ['result', 'Say what came of it.', 'try-result'],
  ['proof', 'Say what that rests on.', 'try-proof'],
] as const;

/** Every part that is missing, in the order of the form. */
export const faultsOf = (report: Report) =>
  asked
    .filter(([part]) => {
      const said = report[part];
      return typeof said === 'string' ? said.trim() === '' : said === null;
    })
    .map(([, message, fieldId]) => ({ message, fieldId }));

export function wholeOf(report: Report): WholeReport | null {
  const { isAdapted, effort, result, proof } = report;
  if (faultsOf(report).length > 0 || isAdapted === null || !effort || !result || !proof) return null;
  return { ...report, isAdapted, effort, result, proof };
}
