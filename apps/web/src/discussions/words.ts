import type { RoomRole } from '../gql/graphql.js';

export const roleWord: Readonly<Record<RoomRole, string>> = {
  SCHOOL_LEADER: 'school leader',
  DEPUTY: 'deputy',
  COLLEAGUE: 'colleague',
  FACILITATOR: 'facilitator',
  RESEARCHER: 'researcher',
};

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "1 contribution", "2 contributions". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
