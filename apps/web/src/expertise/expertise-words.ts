import type { ExpertiseFieldsFragment, ExpertiseKind, HelpState, Standing } from '../gql/graphql.js';

export type Entry = ExpertiseFieldsFragment;

export const kindWords: Readonly<Record<ExpertiseKind, string>> = { OFFER: 'Offers', ASK: 'Asks' };

export const standingWords: Readonly<Record<Standing, string>> = {
  SCHOOL: 'School',
  HUB_SCHOOL: 'Hub school',
  SYSTEM_LEADER: 'System leader',
  TEACHING_SCHOOL: 'Teaching school',
};

export const stateWords: Readonly<Record<HelpState, string>> = {
  WAITING: 'Waits for an answer',
  AGREED: 'Agreed',
  DECLINED: 'Declined',
};

export const isKind = (id: string): id is ExpertiseKind => Object.hasOwn(kindWords, id);
export const isStanding = (id: string): id is Standing => Object.hasOwn(standingWords, id);

/** Something waits for one of the reader's schools. */
export const isWaiting = ({ isViewers, help }: Entry): boolean =>
  isViewers && help.some(({ state }) => state === 'WAITING');
