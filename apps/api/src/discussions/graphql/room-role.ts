import { registerEnumType } from '@nestjs/graphql';
import type { Role } from '@pathways/domain/shared';

/** As what somebody is in a room. */
export const RoomRole = {
  SCHOOL_LEADER: 'school leader',
  DEPUTY: 'deputy',
  COLLEAGUE: 'colleague',
  FACILITATOR: 'facilitator',
  RESEARCHER: 'researcher',
  GUEST: 'guest',
} as const satisfies Record<string, Role>;

registerEnumType(RoomRole, {
  name: 'RoomRole',
  description: 'As what somebody reads or writes in a room.',
  valuesMap: {
    SCHOOL_LEADER: { description: 'Leads a member school.' },
    DEPUTY: { description: 'Deputy at a member school.' },
    COLLEAGUE: { description: 'Works at a member school.' },
    FACILITATOR: { description: 'Runs the group’s rounds.' },
    RESEARCHER: { description: 'Reads where the charter allows it, and is seen reading.' },
    GUEST: { description: 'Invited from outside, until a day.' },
  },
});
