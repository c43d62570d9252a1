import type { OwnWordsPartsFragment } from '../gql/graphql.js';
import { countOf } from './code-tree.js';

/** "Used in 2 codings, 1 draft, 1 published practice; not public": the whole of it in one line. */
export function usedIn({ codings, drafts, practices }: OwnWordsPartsFragment): string {
  const shown = practices.filter(practice => practice.isPublic).length;
  const uses = [
    ...(codings.length > 0 ? [countOf(codings.length, 'coding')] : []),
    ...(drafts > 0 ? [countOf(drafts, 'draft')] : []),
    ...(practices.length > 0 ? [countOf(practices.length, 'published practice')] : []),
  ];
  const used = uses.length > 0 ? `Used in ${uses.join(', ')}` : 'Used nowhere';
  return `${used}; ${shown > 0 ? 'public' : 'not public'}.`;
}

type UseConsent = OwnWordsPartsFragment['consents'][number];

export const useWords: Readonly<Record<UseConsent['purpose'], string>> = {
  ANALYSIS: 'Analysis by researchers',
  QUOTE_UNNAMED: 'Quote without a name',
  QUOTE_NAMED: 'Quote with the school’s name',
  PUBLIC: 'Public, in the finished practice',
};

export const takeBackWords: Readonly<Record<UseConsent['purpose'], string>> = {
  ANALYSIS: 'Take it out of research',
  QUOTE_UNNAMED: 'Take the quotation back',
  QUOTE_NAMED: 'Take the quotation with our name back',
  PUBLIC: 'Take it back',
};

/** Something that was taken at a moment, or that readers could take from then on. */
export interface Copy {
  readonly label: string;
  readonly at: string;
  readonly by: string | null;
  readonly isSince: boolean;
}

/** What left the product and cannot be called back, once any use was taken back. */
export function notRecalled(words: OwnWordsPartsFragment): Copy[] {
  const withdrawn = words.consents.flatMap(({ state, withdrawnAt }) =>
    state === 'WITHDRAWN' && withdrawnAt ? [withdrawnAt] : [],
  );
  if (withdrawn.length === 0) return [];
  return [
    ...words.copies.map(({ label, takenAt, takenBy }) => ({
      label,
      at: takenAt,
      by: takenBy ?? null,
      isSince: false,
    })),
    ...words.practices.map(({ title, publishedAt }) => ({
      label: `Readers of “${title}” in the library, who may have saved or printed it`,
      at: publishedAt,
      by: null,
      isSince: true,
    })),
  ];
}
