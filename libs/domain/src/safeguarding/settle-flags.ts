import type { Contribution } from '../discussions/index.js';
import { canReadRoom } from '../groups/index.js';
import { accept, refuse, type Result, type SignedIn } from '../shared/index.js';
import type { FlagScene } from './flag-contribution.js';
import { isOpen, type Flag } from './flag.js';
import { canSettleFlags } from './flag.policy.js';

export const reasonAtMost = 500;

export type Settlement = 'shown' | 'kept hidden' | 'reword';

export interface SettlementGiven {
  readonly settlement: Settlement;
  /** Read by everybody in the room. */
  readonly because: string;
  readonly at: Date;
  /** The actor has opened the hidden words since they were last hidden. */
  readonly hasReadWords: boolean;
}

export type SettleRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NothingToSettle' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'ReadFirst' }
  | { readonly kind: 'WordsAreGone' };

export interface Settled {
  readonly contribution: Contribution;
  /** Flags with what becomes of them now. */
  readonly flags: readonly Flag[];
  readonly because: string;
}

/** Everything about the contribution that waits for a decision; of what was kept hidden, the flags that kept it. */
const undecided = ({ contribution, flags }: FlagScene): readonly Flag[] => {
  const open = flags.filter(isOpen);
  if (open.length > 0 || contribution.hiddenAt === null) return open;
  return flags.filter(flag => flag.outcome === 'kept hidden');
};

/**
 * Shows a contribution again, keeps it hidden, or asks its author for other words; every open flag on it is answered
 * with the one reason. Whoever does not read the room must have opened these words before they show them to all.
 */
export function settleFlags(
  actor: SignedIn,
  scene: FlagScene,
  given: SettlementGiven,
): Result<Settled, SettleRefusal> {
  const { room, contribution } = scene;
  if (!canSettleFlags(actor, room, contribution)) return refuse({ kind: 'NotYours' });
  const flags = undecided(scene);
  if (contribution.deletedAt !== null || flags.length === 0) return refuse({ kind: 'NothingToSettle' });
  const because = given.because.trim().slice(0, reasonAtMost);
  if (because === '') return refuse({ kind: 'ReasonMissing' });
  if (contribution.wordsRemovedAt !== null) return refuse({ kind: 'WordsAreGone' });
  if (given.settlement === 'shown' && !canReadRoom(actor, room) && !given.hasReadWords) {
    return refuse({ kind: 'ReadFirst' });
  }
  return accept({ ...outcomeOf(actor, contribution, flags, given), because });
}

function outcomeOf(
  actor: SignedIn,
  contribution: Contribution,
  flags: readonly Flag[],
  { settlement, at }: SettlementGiven,
): Omit<Settled, 'because'> {
  switch (settlement) {
    case 'reword':
      return {
        contribution,
        flags: flags.map(flag => ({ ...flag, rewordAskedAt: at, settledAt: null, outcome: null })),
      };
    case 'shown':
      return {
        contribution: { ...contribution, hiddenAt: null, hiddenBy: null },
        flags: flags.map(flag => ({ ...flag, settledAt: at, outcome: 'shown' })),
      };
    case 'kept hidden':
      return {
        contribution: {
          ...contribution,
          hiddenAt: contribution.hiddenAt ?? at,
          hiddenBy: contribution.hiddenBy ?? actor.personId,
        },
        flags: flags.map(flag => ({ ...flag, settledAt: at, outcome: 'kept hidden' })),
      };
  }
}
