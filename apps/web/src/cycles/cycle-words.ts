import type { CyclePageQuery, SchoolAnswer, TargetCount } from '../gql/graphql.js';

export type CycleSeen = NonNullable<CyclePageQuery['cycle']>;

export const countWords: Readonly<Record<TargetCount, string>> = {
  SCHOOLS: 'Schools in groups',
  GROUPS: 'Groups',
  ROUNDS_CLOSED: 'Rounds closed with an outcome',
  ACTIONS_AGREED: 'Actions agreed',
  TRIES: 'Tries of a practice',
};

export const isTargetCount = (id: string): id is TargetCount => Object.hasOwn(countWords, id);

export const answerWords: Readonly<Record<SchoolAnswer, string>> = {
  WAITING: 'Waiting',
  ACCEPTED: 'Takes part',
  DECLINED: 'Declined',
  CHANGE_ASKED: 'Asks for a change',
};

export const answerTones = {
  WAITING: 'neutral',
  ACCEPTED: 'success',
  DECLINED: 'warning',
  CHANGE_ASKED: 'warning',
} as const satisfies Record<SchoolAnswer, string>;
