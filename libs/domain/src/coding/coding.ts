import type { CodeId, ContributionId, ExcerptId, GroupId, ProgrammeId, Urn } from '../shared/index.js';

export type ConsentId = string & { readonly __brand: 'Consent' };
export type CodingId = string & { readonly __brand: 'Coding' };

/** A stretch of a contribution's revision. Positions count UTF-16 code units; `endsAt` is exclusive. */
export interface Passage {
  readonly revision: number;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** A passage with the words that find it again after the contribution was edited. */
export interface Anchor extends Passage {
  readonly quote: string;
  /** The words just before and just after, at most `contextLength` code units each. */
  readonly prefix: string;
  readonly suffix: string;
}

/** What the rules of coding need to know of a contribution. */
export interface CodableContribution {
  readonly id: ContributionId;
  readonly group: GroupId;
  readonly programme: ProgrammeId;
  /** The school that spoke; none when a facilitator or coordinator wrote. */
  readonly urn: Urn | null;
  readonly text: string;
  readonly revision: number;
  readonly isDeleted: boolean;
  readonly researchConsent: boolean;
}

/** A code's name and the rule for applying it. */
export interface CodeWords {
  readonly name: string;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
}

export interface Code {
  readonly id: CodeId;
  readonly programme: ProgrammeId;
  readonly name: string;
  readonly isRetired: boolean;
}

export const consentPurposes = ['quote unnamed', 'quote named'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/**
 * Everything that a school's words may be used for. Analysis is given with a contribution, by its author's yes to
 * research under the charter in force; quoting is asked for passage by passage; to be public, the finished version is
 * shown to the school and approved.
 */
export const usePurposes = ['analysis', ...consentPurposes, 'public'] as const;
export type UsePurpose = (typeof usePurposes)[number];

export const consentStates = ['asked', 'given', 'refused', 'withdrawn'] as const;
export type ConsentState = (typeof consentStates)[number];

/** A school's answer about one excerpt and one purpose. Asked and unanswered is not consent. */
export interface Consent {
  readonly id: ConsentId;
  readonly excerpt: ExcerptId;
  readonly group: GroupId;
  readonly urn: Urn;
  readonly purpose: ConsentPurpose;
  readonly state: ConsentState;
}

export const contextLength = 32;
export const passageLimit = 2_000;
export const codeLimits = { name: 60, definition: 500, include: 500, exclude: 500, example: 500 } as const;
