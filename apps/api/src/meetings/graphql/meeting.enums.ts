import { registerEnumType } from '@nestjs/graphql';
import type { MeetingState, SlotAnswer, Turn, WhetherMet } from '@pathways/domain/meetings';

export const meetingState = {
  POLLING: 'polling',
  SETTLED: 'settled',
  CANCELLED: 'cancelled',
} as const satisfies Record<string, MeetingState>;

export const slotAnswer = {
  YES: 'yes',
  IF_NEED_BE: 'if need be',
  NO: 'no',
} as const satisfies Record<string, SlotAnswer>;

export const whetherMet = {
  MET: 'met',
  MOVED: 'moved',
  NOT_MET: 'not met',
} as const satisfies Record<string, WhetherMet>;

export const clockTurn = {
  PRESENT: 'present',
  CLARIFY: 'clarify',
  CHALLENGE: 'challenge',
  COMMIT: 'commit',
} as const satisfies Record<string, Turn>;

export const clockPress = {
  PAUSE: 'pause',
  RESUME: 'resume',
  NEXT: 'next',
  BACK: 'back',
  END: 'end',
} as const;

export const hiddenHow = { HIDE: 'hide', SHOW: 'show', REMOVE: 'remove' } as const;

registerEnumType(meetingState, { name: 'MeetingState', description: 'How far the date of a meeting is.' });
registerEnumType(slotAnswer, { name: 'SlotAnswer', description: 'Whether a school can come at a time.' });
registerEnumType(whetherMet, { name: 'WhetherMet', description: 'What became of a meeting.' });
registerEnumType(clockTurn, { name: 'ClockTurn', description: 'The four turns of an action-learning set.' });
registerEnumType(clockPress, {
  name: 'ClockPress',
  description: 'What is pressed on a clock that was begun.',
});
registerEnumType(hiddenHow, {
  name: 'HiddenHow',
  description: 'Out of sight, in sight again, or gone for ever (only what is out of sight).',
});
