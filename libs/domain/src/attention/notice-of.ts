import type { GroupId, PersonId } from '../shared/index.js';
import type { Because, Notice, NoticePlace } from './attention.js';
import type { Happening, MatterRaised } from './happening.js';

const nowhere: NoticePlace = { room: null, discussion: null, contribution: null, urn: null, programme: null };

/**
 * What makes two notices of one person, for one reason, the same: all that is new in a round is one line, all replies to one
 * contribution are one line, and every mention is a line of its own.
 */
export function subjectOf(happening: Happening, because: Because): string {
  switch (happening.kind) {
    case 'matter raised':
      return happening.subject;
    case 'said':
      if (because === 'new in the room') return happening.discussion;
      if (because === 'replied to' && happening.repliesTo) return happening.repliesTo.contribution;
      return happening.contribution;
    case 'reworded':
    case 'more wanted':
      return happening.contribution;
    case 'round began':
    case 'round ended':
      return happening.discussion;
  }
}

/** Whose notice it is, and of which room. */
export interface NoticeOwner {
  readonly person: PersonId;
  readonly room: GroupId;
}

export type DraftNotice = Omit<Notice, 'id' | 'roomNumber' | 'madeAt'>;

export function noticeOf(
  happening: Exclude<Happening, MatterRaised>,
  because: Because,
  { person, room }: NoticeOwner,
): DraftNotice {
  const { discussion, by } = happening;
  // All that is new in a round has no one place: its first unread contribution is found when it is read.
  const contribution =
    'contribution' in happening && because !== 'new in the room' ? happening.contribution : null;
  const place = { ...nowhere, room, discussion, contribution };
  return { person, because, subject: subjectOf(happening, because), by, place };
}

/** A place of fewer dimensions, for matters: a school's, a programme's, a room's. */
export const placeAt = (place: Partial<NoticePlace>): NoticePlace => ({ ...nowhere, ...place });
