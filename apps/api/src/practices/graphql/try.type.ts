import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Bearing, TryEffort, TryProof, TryResult } from '@pathways/domain/practices';
import { bearing } from './bearing.enum.js';
import { tryEffort, tryProof, tryResult } from './practice.enums.js';

@ObjectType({ description: 'A report of a school, as the school itself reads it.' })
export class OwnTry {
  @Field(() => ID, { description: 'The try.' })
  id: string;

  @Field({ description: 'The school that tried it.' })
  urn: string;

  @Field({ description: 'Its name.' })
  schoolName: string;

  @Field(() => ID, { description: 'The practice.' })
  practiceId: string;

  @Field({ description: 'The practice’s address in the library.' })
  slug: string;

  @Field({ description: 'The practice’s title.' })
  title: string;

  @Field({ description: 'What kind of place it was tried in.' })
  context: string;

  @Field({ description: 'What was done, and done otherwise than described.' })
  changeMade: string;

  @Field({ description: 'Something was done otherwise than described.' })
  isAdapted: boolean;

  @Field(() => ID, { description: 'The first day of the term in which it began.' })
  begunOn: string;

  @Field(() => tryEffort, { description: 'What it took.' })
  effort: TryEffort;

  @Field(() => tryResult, { description: 'What came of it.' })
  result: TryResult;

  @Field(() => tryProof, { description: 'What that rests on.' })
  proof: TryProof;

  @Field({ description: 'The school keeps doing it.' })
  wouldKeep: boolean;

  @Field({ description: 'When it was sent.' })
  loggedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last corrected.' })
  changedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the practice was withdrawn; null while it is in the library.',
  })
  withdrawnBecause: string | null;

  @Field({
    description: 'Its words were flagged and are out of sight; put in other words it is in sight again.',
  })
  isHidden: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why its words stay out of sight; null while nobody has decided.',
  })
  hiddenBecause: string | null;
}

@ObjectType({ description: 'That a practice speaks of another.' })
export class StandingLink {
  @Field(() => ID, { description: 'The link.' })
  id: string;

  @Field(() => bearing, { description: 'What it says.' })
  bearing: Bearing;

  @Field({ description: 'The other practice’s address in the library.' })
  slug: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'Why; the public reads it.' })
  because: string;
}
