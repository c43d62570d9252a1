import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import { canStartProgramme } from './programme.policy.js';
import type { Programme } from './programme.js';

export type StartProgrammeRefusal =
  { readonly kind: 'NotYours' } | { readonly kind: 'SlugTaken'; readonly slug: string };

/** A programme begins with a name of its own. `slugIsTaken`: another programme has that address. */
export function startProgramme(
  actor: Actor,
  programme: Programme,
  slugIsTaken: boolean,
): Result<Programme, StartProgrammeRefusal> {
  if (!canStartProgramme(actor)) return refuse({ kind: 'NotYours' });
  if (slugIsTaken) return refuse({ kind: 'SlugTaken', slug: programme.slug });
  return accept(programme);
}
