import { registerEnumType } from '@nestjs/graphql';
import type { BoardSettlement, IdeaStage, ReturnAnswer } from '@pathways/domain/actions';

export const returnAnswer = {
  DONE: 'done',
  CHANGED: 'changed',
  DROPPED: 'dropped',
  WAITING: 'waiting',
} as const satisfies Record<string, ReturnAnswer>;

export const ideaStage = {
  EVIDENCE: 'evidence',
  TRIAL: 'trial',
  REVIEW: 'review',
  SCALE: 'scale',
} as const satisfies Record<string, IdeaStage>;

export const boardSettlement = {
  HIDE: 'hide',
  SHOW: 'show',
  REMOVE: 'remove',
} as const satisfies Record<string, BoardSettlement>;

registerEnumType(boardSettlement, {
  name: 'BoardSettlement',
  description: 'What becomes of words on a group’s board.',
});
registerEnumType(returnAnswer, { name: 'ReturnAnswer', description: 'What became of an action.' });
registerEnumType(ideaStage, {
  name: 'IdeaStage',
  description: 'How far an idea is: seen, tried, looked at, spread.',
});
