import { registerEnumType } from '@nestjs/graphql';
import type { MeetingKind } from '@pathways/domain/meetings';

export const meetingKind = {
  MEETING: 'meeting',
  LEARNING_WALK: 'learning walk',
  DEEP_DIVE: 'deep dive',
  CRITICAL_FRIEND: 'critical friend',
} as const satisfies Record<string, MeetingKind>;

registerEnumType(meetingKind, {
  name: 'MeetingKind',
  description: 'A meeting of all, or a visit to one school.',
});
