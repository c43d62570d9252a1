import type { ExcerptId, Urn } from '../shared/index.js';
import type { ClaimDraft, PracticeCard, Resting } from './practice.js';

/** What a version says: its card, and its claims in their order. */
export interface Draft {
  readonly card: PracticeCard;
  readonly claims: readonly ClaimDraft[];
}

function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, inOneOrder(part)]),
  );
}

const claimOf = ({ text, excerpts }: ClaimDraft) => ({
  text,
  excerpts: excerpts
    .map(({ excerpt, purpose, agreedWords }) => ({ excerpt, purpose, agreedWords: agreedWords ?? null }))
    .sort((one, other) => (one.excerpt < other.excerpt ? -1 : 1)),
});

/** The same content gives the same text, whatever the order of its keys: what is hashed when it is sent to review. */
export const contentText = ({ card, claims }: Draft): string =>
  JSON.stringify({ card: inOneOrder(card), claims: claims.map(claimOf) });

/** A quotation in its place: a sentence of the practice and the words of one school beneath it. */
export interface QuotedPlace {
  readonly excerpt: ExcerptId;
  readonly urn: Urn;
  /** Hash of the sentence, the quotation and the use: another of these is another place. */
  readonly hash: string;
}

/** What a school approves: the sentence, the exact words under it, and whether its name stands there. */
export const placeText = (claim: string, { purpose }: Resting, words: string): string =>
  JSON.stringify([claim, words, purpose]);

/** To be kept as what was reviewed: a school's own wording is not kept where a withdrawal would not reach it. */
export const withoutSchoolsWords = ({ card, claims }: Draft): Draft => ({
  card,
  claims: claims.map(claim => ({
    ...claim,
    excerpts: claim.excerpts.map(resting => ({
      ...resting,
      agreedWords: resting.agreedWords ? 'other words' : null,
    })),
  })),
});
