import type { ConsentPurpose, ConsentState } from '../coding/index.js';
import type { SchoolPhase } from '../schools/index.js';
import type { ExcerptId, PersonId, PracticeId, ProgrammeId, Urn } from '../shared/index.js';

export type VersionId = string & { readonly __brand: 'PracticeVersion' };
export type ClaimId = string & { readonly __brand: 'Claim' };
export type TryId = string & { readonly __brand: 'Try' };

export const practiceStates = ['draft', 'review', 'published', 'withdrawn'] as const;
export type PracticeState = (typeof practiceStates)[number];

export type VersionState = 'draft' | 'review' | 'published';

/** The two-minute card: what a head reads between two lessons. */
export interface PracticeCard {
  readonly title: string;
  readonly problem: string;
  readonly whatTheyDid: string;
  readonly whatItTook: string;
  readonly whatChanged: string;
  readonly whereItMayNotWork: string;
  readonly context: string;
  readonly limits: string;
  readonly phase: SchoolPhase;
  readonly themes: readonly string[];
  /** What is new, from the second version on. */
  readonly changeNote: string;
}

/** The fields that a card may not be published without, in the order in which they are read. */
export const cardFields = {
  title: { label: 'Title', limit: 120 },
  problem: { label: 'The problem', limit: 1_200 },
  context: { label: 'Context', limit: 1_200 },
  whatTheyDid: { label: 'What they did', limit: 2_000 },
  whatItTook: { label: 'What it took', limit: 1_200 },
  whatChanged: { label: 'What changed', limit: 1_200 },
  whereItMayNotWork: { label: 'Where it may not work', limit: 1_200 },
  limits: { label: 'What we do not know', limit: 1_200 },
} as const satisfies Partial<Record<keyof PracticeCard, { label: string; limit: number }>>;

export const claimLimits = { text: 400, perVersion: 12, excerptsPerClaim: 6 } as const;

/** An excerpt that a claim rests on, with the use that consent is needed for. */
export interface Resting {
  readonly excerpt: ExcerptId;
  readonly purpose: ConsentPurpose;
}

export interface ClaimDraft {
  readonly text: string;
  readonly excerpts: readonly Resting[];
}

/** An excerpt as it stands at this moment. */
export interface StandingExcerpt {
  readonly id: ExcerptId;
  readonly programme: ProgrammeId;
  readonly urn: Urn | null;
  readonly quote: string;
  /** The contribution is neither deleted nor closed to research since. */
  readonly isOpen: boolean;
  readonly consents: Readonly<Partial<Record<ConsentPurpose, ConsentState>>>;
}

/** What the rules need to know of a practice and of the version that is being worked on. */
export interface PracticeFacts {
  readonly id: PracticeId;
  readonly programme: ProgrammeId;
  readonly state: PracticeState;
  /** Everybody who wrote a version of it. */
  readonly writers: readonly PersonId[];
}

export interface VersionFacts {
  readonly id: VersionId;
  readonly number: number;
  readonly state: VersionState;
  readonly writtenBy: PersonId;
}

export const tryResults = ['better', 'same', 'worse', 'too soon'] as const;
export type TryResult = (typeof tryResults)[number];

export const tryEfforts = ['low', 'medium', 'high'] as const;
export type TryEffort = (typeof tryEfforts)[number];

export const tryProofs = [
  'impression',
  'staff views',
  'pupil views',
  'pupil work',
  'attendance or behaviour records',
  'test results',
] as const;
export type TryProof = (typeof tryProofs)[number];

export const tryLimits = { context: 1_200, changeMade: 1_200 } as const;
