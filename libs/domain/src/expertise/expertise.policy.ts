import { holdsIn, speaksFor, type Actor, type ProgrammeId, type Urn } from '../shared/index.js';

/** Its people say what a school can give and what it looks for. */
export const canListExpertise = (actor: Actor, urn: Urn): boolean => speaksFor(actor, urn);

/** Schools of the programme, and who looks after it. `schools` are those of the programme that the actor speaks for. */
export const canSeeExpertise = (actor: Actor, programme: ProgrammeId, schools: readonly Urn[]): boolean =>
  schools.some(urn => speaksFor(actor, urn)) ||
  holdsIn(actor, 'coordinator', programme) ||
  holdsIn(actor, 'steering member', programme);
