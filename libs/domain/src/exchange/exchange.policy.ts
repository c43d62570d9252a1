import { holdsIn, type Actor, type ProgrammeId } from '../shared/index.js';

/** Taking research files of a programme out and in is its researchers'. */
export const canExchange = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'researcher', programme);
