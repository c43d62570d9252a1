import { accept, refuse, type Actor, type Result, type Urn } from '../shared/index.js';
import { canAdmitSchools } from './programme.policy.js';
import type { Programme } from './programme.js';

/** How a school stands in a programme when it is about to leave. */
export interface LeavingSchool {
  readonly urn: Urn;
  readonly takesPart: boolean;
  /** Names of the groups of the programme that it is a member of today. */
  readonly groups: readonly string[];
}

export type LeaveProgrammeRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NotTakingPart' }
  | { readonly kind: 'StillInGroup'; readonly groups: readonly string[] };

/** A school that works in a group leaves the group first, so that its partners are not left alone unseen. */
export function leaveProgramme(
  actor: Actor,
  programme: Programme,
  school: LeavingSchool,
): Result<Urn, LeaveProgrammeRefusal> {
  if (!canAdmitSchools(actor, programme.id)) return refuse({ kind: 'NotYours' });
  if (!school.takesPart) return refuse({ kind: 'NotTakingPart' });
  if (school.groups.length > 0) return refuse({ kind: 'StillInGroup', groups: school.groups });
  return accept(school.urn);
}
