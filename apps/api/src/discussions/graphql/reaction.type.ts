import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ReactionKind as Kind } from '@pathways/domain/discussions';
import { RoomSchool } from './room-school.type.js';

/** What a school can say of a contribution without words. */
export const ReactionKind = {
  SEE_THIS_TOO: 'see this too',
  WANT_TO_TRY: 'want to try',
  TELL_US_MORE: 'tell us more',
} as const satisfies Record<string, Kind>;

registerEnumType(ReactionKind, {
  name: 'ReactionKind',
  description: 'What a school can say of a contribution without words.',
  valuesMap: {
    SEE_THIS_TOO: { description: 'We see this too.' },
    WANT_TO_TRY: { description: 'We want to try this.' },
    TELL_US_MORE: { description: 'Tell us more.' },
  },
});

@ObjectType({ description: 'A school that reacted, and who of it did.' })
export class ReactingSchool {
  @Field(() => RoomSchool, { description: 'The school.' })
  school: RoomSchool;

  @Field(() => [String], { description: 'Who said so for it, by name; empty for a researcher.' })
  people: readonly string[];
}

@ObjectType({
  description: 'One of the three reactions to a contribution, where at least one school gave it.',
})
export class Reaction {
  @Field(() => ReactionKind, { description: 'Which of the three.' })
  kind: Kind;

  @Field(() => Int, {
    description: 'How many schools: each counts once, however many of its people said so.',
  })
  schoolCount: number;

  @Field({ description: 'You said so.' })
  isViewers: boolean;

  @Field(() => [ReactingSchool], { description: 'Which schools, the first one first.' })
  schools: readonly ReactingSchool[];
}
