import { isAuthor, type Contribution } from '../discussions/index.js';
import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Result, type SignedIn } from '../shared/index.js';
import { isOpen, type Flag, type FlagClause, type FlagId } from './flag.js';
import { canFlag } from './flag.policy.js';

/** So many open flags of one person in one room take contributions out of sight; later ones wait for the facilitator. */
export const hidingFlagsAtMost = 5;

export interface FlagScene {
  readonly room: RoomFacts;
  readonly contribution: Contribution;
  /** Every flag that the contribution ever had. */
  readonly flags: readonly Flag[];
}

export interface FlagGiven {
  readonly id: FlagId;
  readonly clause: FlagClause;
  readonly at: Date;
  /** Open flags of the actor in this room that took something out of sight. */
  readonly hidingByActor: number;
}

export type FlagRefusal =
  { readonly kind: 'NotYours' } | { readonly kind: 'NothingToFlag' } | { readonly kind: 'OwnWords' };

/** What a tap comes to. `flag` is null where the same person said the same before, or it is hidden already. */
export interface Flagged {
  readonly flag: Flag | null;
  readonly contribution: Contribution;
}

const judgedBefore = ({ contribution, flags }: FlagScene): boolean =>
  flags.some(flag => flag.outcome === 'shown' && flag.revision === contribution.revision);

/**
 * A pupil who can be identified is hidden first and asked about after, with two exceptions, so that flags do not
 * silence: words that were judged and shown again stay until they are judged again, and whoever holds five
 * contributions out of sight in a room flags the sixth without hiding it.
 */
export function flagContribution(
  actor: SignedIn,
  scene: FlagScene,
  given: FlagGiven,
): Result<Flagged, FlagRefusal> {
  const { room, contribution, flags } = scene;
  if (contribution.deletedAt !== null) return refuse({ kind: 'NothingToFlag' });
  if (contribution.hiddenAt !== null) return accept({ flag: null, contribution });
  if (!canFlag(actor, room, contribution)) return refuse({ kind: 'NotYours' });
  if (given.clause !== 'pupil' && isAuthor(actor, contribution)) return refuse({ kind: 'OwnWords' });
  const isRepeat = flags.some(
    flag => isOpen(flag) && flag.raisedBy === actor.personId && flag.clause === given.clause,
  );
  if (isRepeat) return accept({ flag: null, contribution });
  const hides = given.clause === 'pupil' && !judgedBefore(scene) && given.hidingByActor < hidingFlagsAtMost;
  const flag: Flag = {
    id: given.id,
    contribution: contribution.id,
    revision: contribution.revision,
    clause: given.clause,
    hides,
    raisedBy: actor.personId,
    raisedAt: given.at,
    rewordAskedAt: null,
    settledAt: null,
    outcome: null,
  };
  return accept({
    flag,
    contribution: hides ? { ...contribution, hiddenAt: given.at, hiddenBy: actor.personId } : contribution,
  });
}
