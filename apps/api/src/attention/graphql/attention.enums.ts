import { registerEnumType } from '@nestjs/graphql';
import type { Because, RoomWord } from '@pathways/domain/attention';

export const noticeBecause = {
  MENTIONED: 'mentioned',
  ASKED: 'asked',
  ASSIGNED: 'assigned',
  REPLIED_TO: 'replied to',
  NEW_IN_THE_ROOM: 'new in the room',
  ROUND_OPENED: 'round opened',
  ROUND_CLOSED: 'round closed',
  CONSENT_ASKED: 'consent asked',
  CONSENT_REMINDER: 'consent reminder',
  FLAG_TO_SETTLE: 'flag to settle',
  WORDS_TO_SETTLE: 'words to settle',
  WORDS_HIDDEN: 'words hidden',
  PLACE_OFFERED: 'place offered',
  INVITED: 'invited',
  TASK_TO_SETTLE: 'task to settle',
  PRACTICE_TO_REVIEW: 'practice to review',
  TIME_TO_CHOOSE: 'time to choose',
  MEETING_NEAR: 'meeting near',
  DID_YOU_MEET: 'did you meet',
  PRACTICE_WAITS: 'practice waits',
  PRACTICE_REMINDER: 'practice reminder',
  WORDS_TO_APPROVE: 'words to approve',
  WORDS_REMINDER: 'words reminder',
  CHARTER_TO_ACCEPT: 'charter to accept',
  SAMPLE_TO_CODE: 'sample to code',
  COMPARISON_OPEN: 'comparison open',
  THEME_FOUND: 'theme found',
  INTRODUCTION_SUGGESTED: 'introduction suggested',
  TRIED_PRACTICE_WITHDRAWN: 'tried practice withdrawn',
  ONE_PERSON_LEFT: 'one person left',
  HELP_SOUGHT: 'help sought',
  HELP_ANSWERED: 'help answered',
} as const satisfies Record<string, Because>;

export const roomWord = {
  EVERYTHING: 'everything',
  WHEN_NEEDED: 'when I am needed',
  NOTHING: 'nothing',
} as const satisfies Record<string, RoomWord>;

registerEnumType(noticeBecause, { name: 'Because', description: 'Why something reaches a person.' });
registerEnumType(roomWord, {
  name: 'RoomWord',
  description: 'How much of a room reaches a person. Mentioned, asked and assigned always get through.',
});
