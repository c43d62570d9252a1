import { registerEnumType } from '@nestjs/graphql';
import type { SchoolAnswer, TargetCount } from '@pathways/domain/cycles';

export const targetCountNames = {
  SCHOOLS: 'schools',
  GROUPS: 'groups',
  ROUNDS_CLOSED: 'rounds closed',
  ACTIONS_AGREED: 'actions agreed',
  TRIES: 'tries',
} as const satisfies Record<string, TargetCount>;

export const schoolAnswerNames = {
  WAITING: 'waiting',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  CHANGE_ASKED: 'change asked',
} as const satisfies Record<string, SchoolAnswer>;

registerEnumType(targetCountNames, { name: 'TargetCount', description: 'What a target of a cycle counts.' });
registerEnumType(schoolAnswerNames, {
  name: 'SchoolAnswer',
  description: 'What a school says that was asked into a cycle.',
});
