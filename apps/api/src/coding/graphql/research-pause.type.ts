import { Field, ObjectType } from '@nestjs/graphql';
import { pauseSentences } from '@pathways/domain/groups';
import type { ResearchPauseView } from '../application/coding.queries.js';

@ObjectType('ResearchPause', { description: 'Why nothing new may be marked in a room today.' })
export class ResearchPauseType {
  @Field({
    description: 'Whether no words of the room may be marked, and not only those of the schools named.',
  })
  isWhole: boolean;

  @Field({ description: 'Why, in a sentence.' })
  because: string;

  @Field(() => [String], {
    description: 'The schools, under pseudonyms, whose leader or deputy must accept the charter first.',
  })
  waitsFor: string[];
}

export const asPause = ({ pause, waitsFor }: ResearchPauseView): ResearchPauseType => ({
  isWhole: pause === 'charter changing',
  because: pauseSentences[pause],
  waitsFor,
});
