import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { PassagePart } from '../../platform/graphql/passage-part.type.js';
import { Contribution } from './contribution.type.js';

@ObjectType({ description: 'A contribution that was found, with the place it stands in.' })
export class FoundContribution {
  @Field(() => Contribution, { description: 'What was found.' })
  contribution: Contribution;

  @Field(() => ID, { description: 'The room it stands in.' })
  roomId: string;

  @Field({ description: 'Name of the group.' })
  roomName: string;

  @Field({ description: 'The cycle of its discussion.' })
  cycleName: string;

  @Field({ description: 'Heading of the section that it answers.' })
  heading: string;

  @Field(() => [PassagePart], { description: 'The words around what was found, in order.' })
  passage: PassagePart[];

  @Field({ description: 'Nothing holds the very words; this holds something near them.' })
  isNear: boolean;
}

@ObjectType()
export class FoundContributionConnection extends connectionOf(
  FoundContribution,
  'FoundContributionConnection',
) {}
