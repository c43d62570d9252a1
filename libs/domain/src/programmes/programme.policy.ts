import { holdsIn, isAdministrator, type Actor, type ProgrammeId } from '../shared/index.js';

/** Starting a programme is setting up the installation. */
export const canStartProgramme = (actor: Actor): boolean => isAdministrator(actor);

/** Schools, cycles, prompt sheets: a coordinator's, in their own programme. */
export const canPlanProgramme = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'coordinator', programme);

/** Filling a programme that was just started is part of setting it up. */
export const canAdmitSchools = (actor: Actor, programme: ProgrammeId): boolean =>
  isAdministrator(actor) || holdsIn(actor, 'coordinator', programme);

/** Which school is in which group: researchers read rooms under letters, so it is not told to them. */
export const canSeeWhoIsGrouped = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'coordinator', programme) || holdsIn(actor, 'steering member', programme);

/** Who takes part, its cycles and groups; not what is said in them. */
export const canSeeProgramme = (actor: Actor, programme: ProgrammeId): boolean =>
  isAdministrator(actor) ||
  holdsIn(actor, 'coordinator', programme) ||
  holdsIn(actor, 'researcher', programme) ||
  holdsIn(actor, 'steering member', programme);
