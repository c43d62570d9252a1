import type { CodeId, ExcerptId, PersonId, ProgrammeId, Urn } from '../shared/index.js';

export type MemoId = string & { readonly __brand: 'Memo' };

/** What a memo is about: one passage, one code or one school of the programme. */
export type MemoSubject =
  | { readonly kind: 'passage'; readonly excerpt: ExcerptId }
  | { readonly kind: 'code'; readonly code: CodeId }
  | { readonly kind: 'school'; readonly urn: Urn };

/** A researcher's note. It never leaves research: neither members nor editors nor files get it. */
export interface Memo {
  readonly id: MemoId;
  readonly programme: ProgrammeId;
  readonly subject: MemoSubject;
  readonly author: PersonId;
  readonly revision: number;
  readonly body: string;
  readonly isRemoved: boolean;
}

/** UTF-16 code units. */
export const memoLimit = 4_000;
