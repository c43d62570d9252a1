import { canCoordinate } from '../groups/index.js';
import type { Actor, ProgrammeId } from '../shared/index.js';

/** Tasks speak of schools that may leave: they are the coordinators' own. */
export const canSeeTasks = (actor: Actor, programme: ProgrammeId): boolean => canCoordinate(actor, programme);

export const canSettleTask = (actor: Actor, programme: ProgrammeId): boolean =>
  canCoordinate(actor, programme);
