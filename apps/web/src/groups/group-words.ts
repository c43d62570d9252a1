import type { GroupKind, InvitationState, SchoolRole } from '../gql/graphql.js';

export const roleWords: Readonly<Record<SchoolRole, string>> = {
  SCHOOL_LEADER: 'School leader',
  DEPUTY: 'Deputy',
  COLLEAGUE: 'Colleague',
};

export const isRole = (text: string): text is SchoolRole => Object.hasOwn(roleWords, text);

export const kindWords: Readonly<Record<GroupKind, string>> = {
  TRIO: 'Trio',
  QUARTET: 'Quartet',
  FAMILY: 'Family',
  PAIR: 'Pair',
  STRAND: 'Strand',
  LOCALITY: 'Locality',
  STEERING_GROUP: 'Steering group',
};

export const stateWords: Readonly<Record<InvitationState, string>> = {
  WAITING: 'No answer yet',
  ACCEPTED: 'Accepted',
  DECLINED: 'Declined',
  EXPIRED: 'Link ran out',
};
