import { accept, refuse, type Result, type SignedIn } from '../shared/index.js';
import type { Contribution } from '../discussions/index.js';
import { isOpen, stillHides, type FlagId } from './flag.js';
import type { FlagScene } from './flag-contribution.js';

export interface FlagNotHeld {
  readonly kind: 'FlagNotHeld';
}

/** A slip of the finger is undone by the finger: unless another flag holds it, the contribution is shown at once. */
export function takeBackFlag(
  actor: SignedIn,
  { contribution, flags }: FlagScene,
  id: FlagId,
  at: Date,
): Result<Contribution, FlagNotHeld> {
  const flag = flags.find(one => one.id === id && isOpen(one) && one.raisedBy === actor.personId);
  if (!flag) return refuse({ kind: 'FlagNotHeld' });
  const left = flags.map(one =>
    one === flag ? { ...one, settledAt: at, outcome: 'taken back' as const } : one,
  );
  const isFree = flag.hides && contribution.hiddenAt !== null && !stillHides(left);
  return accept(isFree ? { ...contribution, hiddenAt: null, hiddenBy: null } : contribution);
}
