import type { Draft } from './content.js';
import { cardFields, type ClaimDraft, type PracticeCard } from './practice.js';

/** One part of a practice that reads otherwise than before. */
export interface DraftChange {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

const labels: Readonly<Record<keyof PracticeCard, string>> = {
  title: cardFields.title.label,
  phase: 'Phase',
  themes: 'Themes',
  problem: cardFields.problem.label,
  context: cardFields.context.label,
  whatTheyDid: cardFields.whatTheyDid.label,
  whatItTook: cardFields.whatItTook.label,
  whatChanged: cardFields.whatChanged.label,
  conditions: cardFields.conditions.label,
  whatDidNotWork: cardFields.whatDidNotWork.label,
  whereItMayNotWork: cardFields.whereItMayNotWork.label,
  limits: cardFields.limits.label,
  evidence: 'Evidence',
  evidenceKind: 'Kind of evidence',
  outcomes: 'Outcomes',
  frameworkEntries: 'Framework entries',
  learners: 'Learners',
  timeToFirstEffect: 'Time to first effect',
  phaseVariants: 'In other phases',
  research: 'Research',
  reviewBy: 'Looked at again by',
  licence: 'Licence',
  changeNote: 'What changed in this version',
};

/** What a field of the card is called on screen. */
export const fieldLabel = (field: keyof PracticeCard | 'claims'): string =>
  field === 'claims' ? 'Claims' : labels[field];

type Part = string | { readonly framework: string; readonly ref: string } | PhraseParts;
type PhraseParts = { readonly words: string; readonly phase: string } | { readonly citation: string };

function partText(part: Part): string {
  if (typeof part === 'string') return part;
  if ('ref' in part) return `${part.framework} ${part.ref}`;
  return 'citation' in part ? part.citation : `${part.phase}: ${part.words}`;
}

const textOf = (value: string | null | readonly Part[]): string =>
  value === null || typeof value === 'string' ? (value ?? '') : value.map(partText).join('; ');

const restsOn = ({ excerpts }: ClaimDraft): string => {
  const agreed = excerpts.filter(({ agreedWords }) => agreedWords).length;
  const passages = `${excerpts.length} ${excerpts.length === 1 ? 'passage' : 'passages'}`;
  return agreed > 0 ? `${passages}, ${agreed} in words that the school chose` : passages;
};

const claimText = (claim: ClaimDraft | undefined): string =>
  claim ? `${claim.text} (rests on ${restsOn(claim)})` : '';

const passagesOf = (claim: ClaimDraft | undefined): string =>
  (claim?.excerpts ?? [])
    .map(({ excerpt, purpose, agreedWords }) => [excerpt, purpose, Boolean(agreedWords)].join())
    .sort()
    .join();

/** Everything that reads otherwise, in the order of the page. Other passages under the same sentence are a change, too. */
export function draftChanges(before: Draft, after: Draft): DraftChange[] {
  const fields = (Object.keys(labels) as (keyof PracticeCard)[])
    .map(field => ({
      where: labels[field],
      before: textOf(before.card[field] ?? null),
      after: textOf(after.card[field] ?? null),
    }))
    .filter(change => change.before !== change.after);
  const most = Math.max(before.claims.length, after.claims.length);
  const claims = Array.from({ length: most }, (_, place) => ({
    where: `Claim ${place + 1}`,
    before: claimText(before.claims[place]),
    after: claimText(after.claims[place]),
    isOther: passagesOf(before.claims[place]) !== passagesOf(after.claims[place]),
  }))
    .filter(change => change.isOther || change.before !== change.after)
    .map(({ isOther: _, ...change }) => change);
  return [...fields, ...claims];
}
