import { accept, isSignedIn, refuse, type Actor, type Result } from '../shared/index.js';
import type { SampleFacts } from './analysis.js';
import { codesIn } from './analysis.policy.js';

export type FinishCodingRefusal = { readonly kind: 'NotVisible' } | { readonly kind: 'AlreadyOpened' };

export interface Finished {
  readonly changed: boolean;
  /** This was the last coder that the comparison waited for. */
  readonly opens: boolean;
}

/** A coder says that they are done. With the last of them the comparison opens. The same again changes nothing. */
export function finishCoding(actor: Actor, sample: SampleFacts): Result<Finished, FinishCodingRefusal> {
  if (!codesIn(actor, sample) || !isSignedIn(actor)) return refuse({ kind: 'NotVisible' });
  const mine = sample.coders.find(({ person }) => person === actor.personId);
  if (mine?.finishedAt) return accept({ changed: false, opens: false });
  if (sample.openedAt) return refuse({ kind: 'AlreadyOpened' });
  const others = sample.coders.filter(({ person }) => person !== actor.personId);
  return accept({ changed: true, opens: others.every(({ finishedAt }) => finishedAt !== null) });
}
