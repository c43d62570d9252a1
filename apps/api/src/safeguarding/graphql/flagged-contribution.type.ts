import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Flag, HiddenWordsReading } from '../flag.type.js';

@ObjectType({ description: 'A contribution that you are to decide on. Its words are not in it.' })
export class FlaggedContribution {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => ID, { description: 'The group in whose room it stands.' })
  groupId: string;

  @Field({ description: 'The group’s name.' })
  groupName: string;

  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field({ description: 'The heading of the prompt that it answers.' })
  heading: string;

  @Field({ description: 'Who wrote it.' })
  authorName: string;

  @Field(() => String, { nullable: true, description: 'The school spoken for; null for a facilitator.' })
  schoolName: string | null;

  @Field({ description: 'When it was posted.' })
  postedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Since when it is hidden; null while it is in sight.' })
  hiddenAt: Date | null;

  @Field(() => [Flag], { description: 'Its flags, the oldest first.' })
  flags: Flag[];

  @Field(() => [HiddenWordsReading], { description: 'Who opened its words.' })
  readings: HiddenWordsReading[];

  @Field({ description: 'You may read the room that it stands in.' })
  viewerReadsRoom: boolean;

  @Field({ description: 'You may settle it.' })
  viewerCanSettle: boolean;
}
