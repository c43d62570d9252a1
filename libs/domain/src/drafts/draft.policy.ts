import { canReadRoom, type RoomFacts } from '../groups/index.js';
import { canSeeMeetings } from '../meetings/index.js';
import { isSignedIn, type Actor } from '../shared/index.js';
import type { PlacedAt } from './draft-place.js';
import { draftDays, type Draft } from './draft.js';

const isOfMeeting = (at: PlacedAt | undefined): boolean => at?.kind === 'minutes' || at?.kind === 'visit';

/**
 * Where one may read, one may keep words in the making; of a meeting, where one may see its minutes. Sending them is asked
 * of the verb that sends.
 */
export const canKeepDraft = (actor: Actor, room: RoomFacts, at?: PlacedAt): boolean =>
  isSignedIn(actor) && canReadRoom(actor, room) && (!isOfMeeting(at) || canSeeMeetings(actor, room));

/** Its author alone, and only as long as they may read the room. */
export const canReadDraft = (actor: Actor, room: RoomFacts, draft: Pick<Draft, 'author'>): boolean =>
  isSignedIn(actor) && actor.personId === draft.author && canReadRoom(actor, room);

const day = 86_400_000;

/** The moment before which an untouched draft is dropped. */
export const draftsEndBefore = (now: Date): Date => new Date(now.getTime() - draftDays * day);
