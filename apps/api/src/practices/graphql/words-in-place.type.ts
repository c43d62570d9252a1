import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConsentPurpose } from '@pathways/domain/coding';
import type { PlaceState, PracticeStage } from '@pathways/domain/practices';
import { placeState, practiceStage } from './field.enums.js';
import { PracticeCard } from './practice-card.type.js';
import { quotePurpose } from './practice.enums.js';

@ObjectType({
  description: 'A quotation in its sentence: the viewer’s school’s, or the place of another school’s.',
})
export class OwnPlace {
  @Field(() => ID, {
    nullable: true,
    description: 'Null for another school’s words, which are not shown before they are published.',
  })
  placeId: string | null;

  @Field(() => String, { nullable: true, description: 'The school, where it is the viewer’s.' })
  schoolName: string | null;

  @Field(() => quotePurpose, { description: 'With the school’s name or without.' })
  purpose: ConsentPurpose;

  @Field(() => String, { nullable: true, description: 'The words, while the consent is in force.' })
  words: string | null;

  @Field(() => placeState, { description: 'What the school has said.' })
  state: PlaceState;

  @Field(() => String, { nullable: true, description: 'What it would rather be quoted with.' })
  offeredWords: string | null;

  @Field(() => String, { nullable: true, description: 'Who answered for the school.' })
  answeredBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When.' })
  answeredAt: Date | null;
}

@ObjectType({ description: 'A sentence of a finished practice with the places of its quotations.' })
export class PlacedClaim {
  @Field({ description: 'The sentence.' })
  text: string;

  @Field(() => [OwnPlace], { description: 'What it rests on.' })
  places: OwnPlace[];
}

@ObjectType({
  description: 'A finished practice as one of the quoted schools reads it before it is published.',
})
export class WordsInPlace {
  @Field(() => ID, { description: 'The practice.' })
  practiceId: string;

  @Field({ description: 'Its address in the library.' })
  slug: string;

  @Field(() => practiceStage, { description: 'How far it has come.' })
  stage: PracticeStage;

  @Field({ description: 'Its programme.' })
  programmeName: string;

  @Field(() => Date, { nullable: true, description: 'Since when the school is waited for.' })
  askedAt: Date | null;

  @Field(() => PracticeCard, { description: 'Its card.' })
  card: PracticeCard;

  @Field(() => [PlacedClaim], { description: 'Its claims in their order.' })
  claims: PlacedClaim[];

  @Field(() => Int, { description: 'Quotations of the viewer’s schools that wait for an answer.' })
  waiting: number;

  @Field({ description: 'The viewer may answer now.' })
  viewerCanAnswer: boolean;
}
