import { registerEnumType } from '@nestjs/graphql';
import type { GroupDiff, OfferAnswer, SchoolsAnswer } from '@pathways/domain/offers';

export const offerAnswerNames = {
  WAITING: 'waiting',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  CHANGE_ASKED: 'change asked',
  TAKEN_BACK: 'taken back',
} as const satisfies Record<string, OfferAnswer>;

export const schoolsAnswerNames = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  CHANGE_ASKED: 'change asked',
} as const satisfies Record<string, SchoolsAnswer>;

export const diffKindNames = {
  NEW: 'new',
  CHANGED: 'changed',
  KEPT: 'kept',
  RELEASED: 'released',
} as const satisfies Record<string, GroupDiff['kind']>;

/** Where a group stands between the board and its room; one word for each, so that the page can sort by it. */
export type Readiness = 'stopped' | 'declined' | 'not offered' | 'waiting' | 'ready' | 'kept' | 'released';

export const readinessNames = {
  STOPPED: 'stopped',
  DECLINED: 'declined',
  NOT_OFFERED: 'not offered',
  WAITING: 'waiting',
  READY: 'ready',
  KEPT: 'kept',
  RELEASED: 'released',
} as const satisfies Record<string, Readiness>;

registerEnumType(offerAnswerNames, { name: 'OfferAnswer', description: 'How an offered place stands.' });
registerEnumType(schoolsAnswerNames, {
  name: 'SchoolsAnswer',
  description: 'What a school may say to an offer.',
});
registerEnumType(diffKindNames, {
  name: 'GroupDiffKind',
  description: 'What a release would make of a planned group, against what schools were told so far.',
});
registerEnumType(readinessNames, {
  name: 'Readiness',
  description:
    'STOPPED: a rule stands against it. DECLINED: a school said no or asked for a change. NOT_OFFERED: its schools were not asked yet. WAITING: not all have answered. READY: every school has accepted.',
});
