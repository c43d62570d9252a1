import type { ExpertiseId, HelpId } from './expertise.js';

export interface ExpertiseListed {
  readonly kind: 'ExpertiseListed';
  readonly expertise: ExpertiseId;
}

/** It is no longer in the directory; what came of it stays. */
export interface ExpertiseEnded {
  readonly kind: 'ExpertiseEnded';
  readonly expertise: ExpertiseId;
}

/** It was taken out of sight, shown again, or removed for ever. */
export interface ExpertiseSettled {
  readonly kind: 'ExpertiseSettled';
  readonly expertise: ExpertiseId;
}

export interface HelpSought {
  readonly kind: 'HelpSought';
  readonly help: HelpId;
}

/** The school that listed it agreed, or declined. */
export interface HelpAnswered {
  readonly kind: 'HelpAnswered';
  readonly help: HelpId;
}

/** One of the two schools said what came of it. */
export interface HelpCredited {
  readonly kind: 'HelpCredited';
  readonly help: HelpId;
}

export type ExpertiseEvent =
  ExpertiseListed | ExpertiseEnded | ExpertiseSettled | HelpSought | HelpAnswered | HelpCredited;
