import type { Role } from '../gql/graphql.js';

/** The roles in the words of the screen. */
export const roleWords: Readonly<Record<Role, string>> = {
  SCHOOL_LEADER: 'School leader',
  DEPUTY: 'Deputy',
  COLLEAGUE: 'Colleague',
  FACILITATOR: 'Facilitator',
  COORDINATOR: 'Coordinator',
  RESEARCHER: 'Researcher',
  STEERING_MEMBER: 'Steering member',
  LA_OFFICER: 'Local authority officer',
  EDITOR: 'Editor of the library',
  ADMINISTRATOR: 'Administrator',
  GUEST: 'Guest',
};

export interface GrantInWords {
  readonly role: Role;
  readonly scopeName?: string | null;
  readonly scopeId?: string | null;
}

const joint: Partial<Record<Role, string>> = {
  SCHOOL_LEADER: 'at',
  DEPUTY: 'at',
  COLLEAGUE: 'at',
  RESEARCHER: 'in',
  LA_OFFICER: 'for',
  GUEST: 'in',
};

/** "School leader at Aldergrove Primary School". */
export function grantWords({ role, scopeName, scopeId }: GrantInWords): string {
  const place = scopeName ?? scopeId;
  return place ? `${roleWords[role]} ${joint[role] ?? 'of'} ${place}` : roleWords[role];
}
