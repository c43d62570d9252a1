import { canContribute, canReadRoom, readsAsResearcher, type RoomFacts } from '../groups/index.js';
import { isAdministrator, isSignedIn, type Actor } from '../shared/index.js';
import type { Attachment } from './attachment.js';

/** Files are added where one may write. */
export const canAddFile = (actor: Actor, room: RoomFacts): boolean => canContribute(actor, room);

/** Files name people in their names, their pictures and their margins, where no letter can stand: none for researchers. */
export const canSeeFilesOf = (actor: Actor, room: RoomFacts): boolean =>
  canReadRoom(actor, room) && !readsAsResearcher(actor, room);

/** Before a contribution names it, a file is its author's alone. */
export const canSeeUnsent = (
  actor: Actor,
  room: RoomFacts,
  attachment: Pick<Attachment, 'author' | 'contribution'>,
): boolean =>
  attachment.contribution === null &&
  isSignedIn(actor) &&
  actor.personId === attachment.author &&
  canSeeFilesOf(actor, room);

/** Where files lie and whether that works: for whoever looks after the installation. */
export const canSeeFileStore = (actor: Actor): boolean => isAdministrator(actor);
