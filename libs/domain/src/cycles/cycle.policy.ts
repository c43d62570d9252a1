import { canPlanProgramme, canSeeProgramme } from '../programmes/index.js';
import { isSignedIn, type Actor, type ProgrammeId, type Urn } from '../shared/index.js';

/** Aims, targets, dates, charter, copying: a coordinator's, in their own programme. */
export const canSetUpCycle = (actor: Actor, programme: ProgrammeId): boolean =>
  canPlanProgramme(actor, programme);

export const canSeeCycle = (actor: Actor, programme: ProgrammeId): boolean =>
  canSeeProgramme(actor, programme);

/** Whom schools were asked through, and what they answered: addresses are for whoever invites. */
export const canInviteSchools = (actor: Actor, programme: ProgrammeId): boolean =>
  canPlanProgramme(actor, programme);

/** Whoever leads or stands in for the school answers for it, without the link too. */
export const canAnswerForSchool = (actor: Actor, urn: Urn): boolean =>
  isSignedIn(actor) &&
  actor.grants.some(
    grant => (grant.role === 'school leader' || grant.role === 'deputy') && grant.urn === urn,
  );
