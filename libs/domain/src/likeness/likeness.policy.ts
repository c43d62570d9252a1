import { canForm } from '../formation/index.js';
import type { Actor, ProgrammeId } from '../shared/index.js';

/** A profile decides who is grouped with whom: it belongs to those who form groups. */
export const canKeepProfile = (actor: Actor, programme: ProgrammeId): boolean => canForm(actor, programme);

/** Its reasons are for those who may form groups; what came of it is told to everybody in the group. */
export const canSeeProfiles = (actor: Actor, programme: ProgrammeId): boolean => canForm(actor, programme);
