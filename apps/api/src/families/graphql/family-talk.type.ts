import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ShownState } from '@pathways/domain/families';
import { shownStates } from './family-graph.type.js';

@ObjectType({ description: 'A section of the prompt sheet that a question could stand under.' })
export class FamilyTalkSection {
  @Field(() => ID, { description: 'The section.' })
  id: string;

  @Field({ description: 'Its heading.' })
  heading: string;
}

@ObjectType({ description: 'The open discussion in the family’s room.' })
export class FamilyTalk {
  @Field(() => ID, { description: 'The discussion.' })
  discussionId: string;

  @Field(() => [FamilyTalkSection], { description: 'The sections of its prompt sheet.' })
  sections: FamilyTalkSection[];
}

@ObjectType({
  description: 'A contribution about a point of a graph, with the figures as they were shown then.',
})
export class PinnedPoint {
  @Field(() => ID, { description: 'The contribution in the family’s room.' })
  contributionId: string;

  @Field({ description: 'The school that the point is of.' })
  urn: string;

  @Field({ description: 'The measure.' })
  code: string;

  @Field({ description: 'The year of the level.' })
  academicYear: string;

  @Field(() => shownStates, { description: 'Whether there was a number.' })
  state: ShownState;

  @Field(() => Float, { nullable: true, description: 'The level as it was shown.' })
  value: number | null;

  @Field(() => String, { nullable: true, description: 'The year that it was held against.' })
  sinceYear: string | null;

  @Field(() => Float, { nullable: true, description: 'The improvement as it was shown.' })
  change: number | null;

  @Field({ description: 'How it begins.' })
  opening: string;

  @Field({ description: 'Who asked.' })
  authorName: string;

  @Field({ description: 'When.' })
  postedAt: Date;

  @Field(() => Int, { description: 'Replies so far.' })
  replies: number;
}
