import type { GroupDiffKind, OfferAnswer, Readiness } from '../gql/graphql.js';

type TagTone = 'neutral' | 'success' | 'warning' | 'danger';

export const answerWords: Readonly<Record<OfferAnswer, string>> = {
  WAITING: 'No answer yet',
  ACCEPTED: 'Accepted',
  DECLINED: 'Declined',
  CHANGE_ASKED: 'Asks for a change',
  TAKEN_BACK: 'Taken back',
};

export const answerTones: Readonly<Record<OfferAnswer, TagTone>> = {
  WAITING: 'neutral',
  ACCEPTED: 'success',
  DECLINED: 'danger',
  CHANGE_ASKED: 'warning',
  TAKEN_BACK: 'neutral',
};

export const readinessWords: Readonly<Record<Readiness, string>> = {
  STOPPED: 'Cannot be released',
  DECLINED: 'A school said no',
  NOT_OFFERED: 'Not sent yet',
  WAITING: 'With schools',
  READY: 'All accepted',
  KEPT: 'Stays as it is',
  RELEASED: 'Released',
};

export const readinessTones: Readonly<Record<Readiness, TagTone>> = {
  STOPPED: 'danger',
  DECLINED: 'danger',
  NOT_OFFERED: 'neutral',
  WAITING: 'warning',
  READY: 'success',
  KEPT: 'neutral',
  RELEASED: 'success',
};

export const kindWords: Readonly<Record<GroupDiffKind, string>> = {
  NEW: 'New group',
  CHANGED: 'Takes schools in',
  KEPT: 'Stands already',
  RELEASED: 'Group with a room',
};

/** "1 group", "4 groups" */
export const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`;

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as 2026-12-04 in words. */
export const dayInWords = (iso: string): string => day.format(new Date(`${iso}T00:00:00Z`));
