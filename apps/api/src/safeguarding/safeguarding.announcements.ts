import type { FlaggedWordsEvent, HiddenWordsEvent, SafeguardingEvent } from '@pathways/domain/safeguarding';
import { roomOf } from '@pathways/domain/shared';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

const about = ({ group, contribution }: Pick<SafeguardingEvent, 'group' | 'contribution'>) => ({
  room: roomOf(group),
  subject: contribution,
});

/** The room hears everything about its flags: who flagged, who looked, what became of it. */
export const safeguardingAnnouncements: AnnouncementsOf<SafeguardingEvent> = {
  ContributionFlagged: about,
  ContributionHidden: about,
  ContributionShown: about,
  FlagsSettled: about,
  HiddenWordsOpened: about,
  WordsRemoved: about,
};

const inRoom = ({ room, words }: FlaggedWordsEvent) => room && { room, subject: words };

/** Those who decide see it in their list; a room hears when its words are gone. */
export const hiddenWordsAnnouncements: AnnouncementsOf<HiddenWordsEvent> = {
  WordsKeptHidden: () => null,
  KeptWordsDue: () => null,
};

/** Words outside of the talk stand in a room or in none. */
export const flaggedWordsAnnouncements: AnnouncementsOf<FlaggedWordsEvent> = {
  WordsFlagged: inRoom,
  FlaggedWordsChanged: inRoom,
  WordsFlagsSettled: inRoom,
  FlaggedWordsOpened: inRoom,
};
