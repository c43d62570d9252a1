import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { OfferAnswer } from '@pathways/domain/offers';
import { offerAnswerNames } from './offer.enums.js';

@ObjectType({
  description:
    'A place in a group, as the people of one school see it: the other schools have no names until release.',
})
export class PlaceOffer {
  @Field(() => ID, { description: 'The offer.' })
  id: string;

  @Field({ description: 'The school that is asked, as its URN.' })
  urn: string;

  @Field({ description: 'The school that is asked.' })
  school: string;

  @Field({ description: 'The programme.' })
  programme: string;

  @Field({ description: 'The cycle that the group is formed for.' })
  cycle: string;

  @Field({ description: 'First day of the cycle, yyyy-mm-dd.' })
  startsOn: string;

  @Field({ description: 'Last day of the cycle, yyyy-mm-dd.' })
  endsOn: string;

  @Field(() => [String], { description: 'What kind of group it is, in sentences.' })
  words: string[];

  @Field({ description: 'What is asked of the school, in a sentence.' })
  asks: string;

  @Field({ description: 'Who sent it.' })
  sentBy: string;

  @Field({ description: 'When.' })
  sentAt: Date;

  @Field({ description: 'The day by which an answer is asked for, yyyy-mm-dd.' })
  answerBy: string;

  @Field(() => offerAnswerNames, { description: 'How it stands.' })
  answer: OfferAnswer;

  @Field(() => String, { nullable: true, description: 'What the school wrote with its answer.' })
  because: string | null;

  @Field(() => Date, { nullable: true, description: 'When the school answered.' })
  answeredAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who answered: a name, or the mailbox whose link it was.',
  })
  answeredBy: string | null;

  @Field({ description: 'Whether the school may answer, or answer otherwise than before.' })
  viewerCanAnswer: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The group that came of the place; null until it is released.',
  })
  groupId: string | null;

  @Field(() => String, { nullable: true, description: 'Its name; null until it is released.' })
  groupName: string | null;
}
