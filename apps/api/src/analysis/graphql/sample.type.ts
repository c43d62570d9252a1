import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A researcher who codes a sample set.' })
export class SampleCoder {
  @Field({ description: 'The researcher’s name.' })
  name: string;

  @Field(() => Date, {
    nullable: true,
    description: 'When they said that they are done; null while they code.',
  })
  finishedAt: Date | null;

  @Field({ description: 'The viewer is this coder.' })
  isViewer: boolean;
}

@ObjectType({ description: 'The contributions of a sample set that were said in one group.' })
export class SampleRoom {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field({ description: 'The group’s name.' })
  groupName: string;

  @Field(() => [ID], { description: 'Its contributions in the set that are open to research now.' })
  contributionIds: string[];

  @Field(() => Int, { description: 'How many of them bear a code that the viewer applied.' })
  codedByViewer: number;
}

@ObjectType({
  description: 'Contributions that two or more coders code without seeing each other’s codings of them.',
})
export class Sample {
  @Field(() => ID, { description: 'The sample set.' })
  id: string;

  @Field({ description: 'What its lead calls it.' })
  name: string;

  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field({ description: 'The researcher who began it.' })
  leadName: string;

  @Field({ description: 'Drawn by a seed; else chosen by hand.' })
  isDrawn: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'The seed of the draw: the same talk and seed draw the same set.',
  })
  seed: number | null;

  @Field({ description: 'The talk that it was drawn from, in words.' })
  drawnFrom: string;

  @Field(() => Int, { description: 'Contributions in it that are open to research now.' })
  contributions: number;

  @Field({ description: 'When it was begun.' })
  startedAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When the comparison opened; null while it is coded blind.',
  })
  openedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the lead opened it before everybody had finished.',
  })
  closedBecause: string | null;

  @Field(() => [SampleCoder], { description: 'Its coders.' })
  coders: SampleCoder[];

  @Field(() => [SampleRoom], { description: 'Where its contributions were said.' })
  rooms: SampleRoom[];

  @Field({ description: 'The viewer codes in it and may say that they are done.' })
  viewerCanFinish: boolean;

  @Field({ description: 'The viewer leads it and may open the comparison with a reason.' })
  viewerCanClose: boolean;

  @Field({ description: 'The comparison is open to the viewer.' })
  viewerCanCompare: boolean;
}
