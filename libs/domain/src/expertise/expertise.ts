import type { Brand, ProgrammeId, Urn } from '../shared/index.js';

export type ExpertiseId = Brand<'Expertise'>;
export type HelpId = Brand<'Help'>;

export const expertiseKinds = ['offer', 'ask'] as const;
export type ExpertiseKind = (typeof expertiseKinds)[number];

/** As what a school offers: any school may offer; these have been given the task by somebody. */
export const standings = ['school', 'hub school', 'system leader', 'teaching school'] as const;
export type Standing = (typeof standings)[number];

/** Letters at most. */
export const expertiseLimits = { title: 120, words: 1_000, credit: 500 } as const;

/** What a school of a programme offers to others, or asks of them. */
export interface Expertise {
  readonly id: ExpertiseId;
  readonly programme: ProgrammeId;
  readonly urn: Urn;
  readonly kind: ExpertiseKind;
  readonly standing: Standing;
  readonly title: string;
  readonly words: string;
}

export interface StandingExpertise extends Expertise {
  readonly hasEnded: boolean;
  readonly isHidden: boolean;
}

export const helpStates = ['waiting', 'agreed', 'declined'] as const;
export type HelpState = (typeof helpStates)[number];

/** Another school took an offer up, or said that it can help with what is asked. */
export interface Help {
  readonly id: HelpId;
  readonly expertise: ExpertiseId;
  /** The school that came to what was listed. */
  readonly urn: Urn;
  readonly words: string;
}

export interface StandingHelp extends Help {
  readonly state: HelpState;
  /** The school that listed it. */
  readonly owner: Urn;
}
