import { accept, refuse, type Actor, type ProgrammeId, type Result } from '../shared/index.js';
import { canForm, type FormationStatus } from './formation-run.js';

export type TakeBestRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NothingFoundYet' }
  | { readonly kind: 'AlreadyOver'; readonly status: FormationStatus };

/** A search that runs can be asked to end soon with the best answer so far; one that waits has none yet. */
export function takeBest(
  actor: Actor,
  programme: ProgrammeId,
  status: FormationStatus,
): Result<'running', TakeBestRefusal> {
  if (!canForm(actor, programme)) return refuse({ kind: 'NotYours' });
  if (status === 'waiting') return refuse({ kind: 'NothingFoundYet' });
  if (status !== 'running') return refuse({ kind: 'AlreadyOver', status });
  return accept(status);
}
