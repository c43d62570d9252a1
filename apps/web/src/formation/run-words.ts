import type { FormationStatus } from '../gql/graphql.js';

export const statusWords: Readonly<Record<FormationStatus, string>> = {
  WAITING: 'Waiting for its turn',
  RUNNING: 'Searching',
  FINISHED: 'Finished',
  CANCELLED: 'Stopped',
  FAILED: 'Failed',
};

export const statusTones = {
  WAITING: 'neutral',
  RUNNING: 'neutral',
  FINISHED: 'success',
  CANCELLED: 'warning',
  FAILED: 'danger',
} as const satisfies Record<FormationStatus, string>;

const counted = (count: number, one: string) =>
  `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;

/** "283 trios and 1 quartet" */
export const groupsInWords = (trios: number, quartets: number): string =>
  quartets === 0 ? counted(trios, 'trio') : `${counted(trios, 'trio')} and ${counted(quartets, 'quartet')}`;
