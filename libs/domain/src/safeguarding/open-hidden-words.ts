import { isAuthor, type Contribution } from '../discussions/index.js';
import { canReadRoom } from '../groups/index.js';
import { accept, facilitates, refuse, type Result, type Role, type SignedIn } from '../shared/index.js';
import { reasonAtMost } from './settle-flags.js';
import type { FlagScene } from './flag-contribution.js';
import { isOpen } from './flag.js';
import { canReword, canSettleFlags } from './flag.policy.js';

export type OpenRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'NothingHidden' }
  | { readonly kind: 'WordsAreGone' };

/** The words, and what the members are told of it; `note` is null for the author, who knows them anyway. */
export interface OpenedWords {
  readonly words: string;
  readonly revision: number;
  readonly note: { readonly role: Role; readonly because: string } | null;
}

/** Whoever reads the room has read the words there; the coordinator sees this one contribution, flagged, and no other. */
const isThereToOpen = (scene: FlagScene, readsRoom: boolean): boolean =>
  scene.contribution.hiddenAt !== null || (!readsRoom && scene.flags.some(isOpen));

/** Opens the words behind a flag for whoever must decide on it, with a reason that the room reads. */
export function openHiddenWords(
  actor: SignedIn,
  scene: FlagScene,
  because: string,
): Result<OpenedWords, OpenRefusal> {
  const { room, contribution } = scene;
  const isOwn = isAuthor(actor, contribution);
  const may = isOwn ? canReword(actor, room, contribution) : canSettleFlags(actor, room, contribution);
  if (!may) return refuse({ kind: 'NotYours' });
  if (contribution.deletedAt !== null || !isThereToOpen(scene, canReadRoom(actor, room))) {
    return refuse({ kind: 'NothingHidden' });
  }
  if (contribution.wordsRemovedAt !== null) return refuse({ kind: 'WordsAreGone' });
  const reason = because.trim().slice(0, reasonAtMost);
  if (!isOwn && reason === '') return refuse({ kind: 'ReasonMissing' });
  const role: Role = facilitates(actor, room.group) ? 'facilitator' : 'coordinator';
  return accept({ ...wordsOf(contribution), note: isOwn ? null : { role, because: reason } });
}

const wordsOf = ({ body, revision }: Contribution) => ({ words: body, revision });
