import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Role } from '@pathways/domain/shared';

/** GraphQL's names for the roles. */
export const roleNames = {
  SCHOOL_LEADER: 'school leader',
  DEPUTY: 'deputy',
  COLLEAGUE: 'colleague',
  FACILITATOR: 'facilitator',
  COORDINATOR: 'coordinator',
  RESEARCHER: 'researcher',
  STEERING_MEMBER: 'steering member',
  LA_OFFICER: 'LA officer',
  EDITOR: 'editor',
  ADMINISTRATOR: 'administrator',
  GUEST: 'guest',
} as const satisfies Record<string, Role>;

registerEnumType(roleNames, {
  name: 'Role',
  description:
    'What a person may do. Each role holds at one place: a school, a group, a programme, an authority, or everywhere.',
  valuesMap: {
    SCHOOL_LEADER: { description: 'Leads a school and speaks for it.' },
    DEPUTY: { description: 'Stands in for the leader of a school.' },
    COLLEAGUE: { description: 'Works at a school and takes part in its groups.' },
    FACILITATOR: { description: 'Runs the meetings and rounds of a group.' },
    COORDINATOR: { description: 'Runs a programme: pool, formation, groups, cycles.' },
    RESEARCHER: { description: 'Reads and codes where a charter allows it.' },
    STEERING_MEMBER: { description: 'Sees how a programme goes, never what is said.' },
    LA_OFFICER: { description: 'Sees who takes part in an authority, never what is said.' },
    EDITOR: { description: 'Reviews and publishes practices.' },
    ADMINISTRATOR: { description: 'Looks after people and the installation.' },
    GUEST: { description: 'Reads one room from outside its schools, until a day.' },
  },
});

@ObjectType('Grant', { description: 'A role of a person at a place, today.' })
export class GrantType {
  @Field(() => ID, { description: 'The grant, for ending it.' })
  id: string;

  @Field(() => roleNames, { description: 'The role.' })
  role: Role;

  @Field(() => String, {
    nullable: true,
    description: 'URN, group, programme or authority code; null for roles that hold everywhere.',
  })
  scopeId: string | null;

  @Field(() => String, { nullable: true, description: 'The name of that place.' })
  scopeName: string | null;
}
