import type { ConsentPurpose, ConsentState } from '../coding/index.js';
import type { SchoolPhase } from '../schools/index.js';
import type { EffectTime, EvidenceKind, Licence, OutcomeTag } from './card-choices.js';
import type { ExcerptId, PersonId, PracticeId, ProgrammeId, Urn } from '../shared/index.js';

export type VersionId = string & { readonly __brand: 'PracticeVersion' };
export type ClaimId = string & { readonly __brand: 'Claim' };
export type TryId = string & { readonly __brand: 'Try' };

export const practiceStates = ['draft', 'review', 'published', 'withdrawn'] as const;
export type PracticeState = (typeof practiceStates)[number];

/** Review, then the quoted schools' approval of their words in place, then ready for an editor to publish. */
export const versionStates = ['draft', 'review', 'approval', 'ready', 'published'] as const;
export type VersionState = (typeof versionStates)[number];

/** An entry of a framework, as the framework numbers it: an outcome, an action, a KPI. */
export interface FrameworkLink {
  readonly framework: string;
  readonly ref: string;
}

/** What is done otherwise in schools of another phase. */
export interface PhaseVariant {
  readonly phase: SchoolPhase;
  readonly words: string;
}

/** International research that the practice agrees with, extends or differs from. */
export interface ResearchLink {
  readonly doi: string;
  /** As a reader would cite it. */
  readonly citation: string;
  /** The record as CSL JSON text; empty where the citation was typed by hand. */
  readonly csl: string;
}

/** The two-minute card: what a head reads between two lessons, and what stands beneath it. */
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
  /** Under which conditions it worked. */
  readonly conditions: string;
  readonly whatDidNotWork: string;
  readonly evidence: string;
  readonly evidenceKind: EvidenceKind | null;
  readonly outcomes: readonly OutcomeTag[];
  readonly frameworkEntries: readonly FrameworkLink[];
  /** Whom it serves, in the schools' own words. */
  readonly learners: readonly string[];
  readonly timeToFirstEffect: EffectTime | null;
  readonly phaseVariants: readonly PhaseVariant[];
  readonly research: readonly ResearchLink[];
  /** The last day on which it may stand unreviewed, written 2027-09-01. */
  readonly reviewBy: string | null;
  readonly licence: Licence | null;
  /** What is new, from the second version on. */
  readonly changeNote: string;
}

/** A card that somebody has just begun. */
export const emptyCard: Omit<PracticeCard, 'title' | 'phase'> = {
  problem: '',
  whatTheyDid: '',
  whatItTook: '',
  whatChanged: '',
  whereItMayNotWork: '',
  context: '',
  limits: '',
  themes: [],
  conditions: '',
  whatDidNotWork: '',
  evidence: '',
  evidenceKind: null,
  outcomes: [],
  frameworkEntries: [],
  learners: [],
  timeToFirstEffect: null,
  phaseVariants: [],
  research: [],
  reviewBy: null,
  licence: null,
  changeNote: '',
};

/** The texts that a card may not be published without, in the order in which they are read. */
export const cardFields = {
  title: { label: 'Title', limit: 120 },
  problem: { label: 'The problem', limit: 1_200 },
  context: { label: 'Context', limit: 1_200 },
  whatTheyDid: { label: 'What they did', limit: 2_000 },
  whatItTook: { label: 'What it took', limit: 1_200 },
  whatChanged: { label: 'What changed', limit: 1_200 },
  whereItMayNotWork: { label: 'Where it may not work', limit: 1_200 },
  conditions: { label: 'Conditions', limit: 1_200 },
  whatDidNotWork: { label: 'What did not work', limit: 1_200 },
  limits: { label: 'What we do not know', limit: 1_200 },
} as const satisfies Partial<Record<keyof PracticeCard, { label: string; limit: number }>>;

/** Of what may be left out: characters of each text, and how many. */
export const cardLimits = {
  evidence: 1_200,
  changeNote: 400,
  theme: 40,
  themes: 8,
  learner: 60,
  learners: 8,
  frameworkEntries: 12,
  phaseVariants: 6,
  variantWords: 800,
  research: 12,
  citation: 600,
  csl: 20_000,
} as const;

export const claimLimits = { text: 400, perVersion: 12, excerptsPerClaim: 6 } as const;

/** An excerpt that a claim rests on, with the use that consent is needed for. */
export interface Resting {
  readonly excerpt: ExcerptId;
  readonly purpose: ConsentPurpose;
  /** What the school would rather be quoted with, once its writer took that up. */
  readonly agreedWords?: string | null;
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
  /** Everybody who wrote any part of any version of it. */
  readonly writers: readonly PersonId[];
}

export interface VersionFacts {
  readonly id: VersionId;
  readonly number: number;
  readonly state: VersionState;
  /** Who began it. */
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
