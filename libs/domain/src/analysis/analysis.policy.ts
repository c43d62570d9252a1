import { holdsIn, isSignedIn, type Actor, type ProgrammeId } from '../shared/index.js';
import type { SampleFacts } from './analysis.js';

/** Comparing, counting and looking for themes is for a programme's researchers only. */
export const canAnalyse = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'researcher', programme);

/** Which groups might meet is the coordinators' matter; what was said is not told with it. */
export const canSeeIntroductions = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'coordinator', programme);

/** Whoever drew the set leads it. */
export const canLead = (actor: Actor, sample: SampleFacts): boolean =>
  canAnalyse(actor, sample.programme) && isSignedIn(actor) && actor.personId === sample.lead;

export const codesIn = (actor: Actor, sample: SampleFacts): boolean =>
  canAnalyse(actor, sample.programme) &&
  isSignedIn(actor) &&
  sample.coders.some(({ person }) => person === actor.personId);

/** The comparison is for every researcher of the programme, and for nobody before it has opened. */
export const canCompare = (actor: Actor, sample: SampleFacts): boolean =>
  canAnalyse(actor, sample.programme) && sample.openedAt !== null;
