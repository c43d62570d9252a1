import type { RoomRole } from '../gql/graphql.js';

export const roleWord: Readonly<Record<RoomRole, string>> = {
  SCHOOL_LEADER: 'school leader',
  DEPUTY: 'deputy',
  COLLEAGUE: 'colleague',
  FACILITATOR: 'facilitator',
  RESEARCHER: 'researcher',
  GUEST: 'guest',
};

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "1 contribution", "2 contributions". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const namedAtMost = 5;

/** A trio's schools by name; of a family, how many there are. */
export const toldSchools = (names: readonly string[]): string =>
  names.length > namedAtMost ? counted(names.length, 'school') : new Intl.ListFormat('en-GB').format(names);
