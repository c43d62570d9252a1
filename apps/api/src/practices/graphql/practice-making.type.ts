import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DraftField, PlaceState, TurnParty, TurnReason, VersionState } from '@pathways/domain/practices';
import { draftField, placeState, turnParty, turnReason } from './field.enums.js';
import { versionState } from './practice.enums.js';
import { SentenceComment } from './sentence-comment.type.js';

@ObjectType({ description: 'Somebody’s turn with a practice.' })
export class PracticeTurn {
  @Field(() => turnParty, { description: 'Who acts next.' })
  party: TurnParty;

  @Field({ description: 'In words; schools by their pseudonym.' })
  who: string;

  @Field(() => turnReason, { description: 'What is waited for.' })
  because: TurnReason;

  @Field({ description: 'Since when.' })
  since: Date;

  @Field(() => Int, { description: 'How often they were reminded.' })
  reminders: number;
}

@ObjectType({ description: 'Somebody who is waited for, in one of the practices that the viewer sees.' })
export class WaitingPractice extends PracticeTurn {
  @Field(() => ID, { description: 'The practice.' })
  practiceId: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'Its programme.' })
  programmeName: string;

  @Field(() => Int, { description: 'Whole days since then.' })
  days: number;
}

@ObjectType({ description: 'Somebody is writing in a field.' })
export class FieldLock {
  @Field(() => draftField, { description: 'The field.' })
  field: DraftField;

  @Field({ description: 'Who.' })
  by: string;

  @Field({ description: 'It is the viewer.' })
  isViewer: boolean;

  @Field({ description: 'Until when, without another sign of life.' })
  until: Date;
}

@ObjectType({ description: 'A part that reads otherwise than before.' })
export class DraftChange {
  @Field({ description: 'Where.' })
  where: string;

  @Field({ description: 'As it read.' })
  before: string;

  @Field({ description: 'As it reads now.' })
  after: string;
}

@ObjectType({ description: 'What is other than in the text that was decided about last.' })
export class DraftChanges {
  @Field({ description: 'When that text was sent or published.' })
  since: Date;

  @Field(() => [DraftChange], { description: 'In the order of the page.' })
  changes: DraftChange[];
}

@ObjectType({ description: 'A quotation in its sentence, as writers and editors see it.' })
export class QuotedPlace {
  @Field(() => ID, {
    description: 'The sentence, its quotation and the use; another sentence is another place.',
  })
  placeId: string;

  @Field({ description: 'The sentence.' })
  claimText: string;

  @Field({ description: 'A pseudonym of the school.' })
  speaker: string;

  @Field(() => placeState, { description: 'What the school has said.' })
  state: PlaceState;

  @Field(() => String, { nullable: true, description: 'What it would rather be quoted with.' })
  offeredWords: string | null;
}

@ObjectType({ description: 'All that goes on around the version of a practice that can still change.' })
export class PracticeMaking {
  @Field(() => ID, { description: 'The practice.' })
  practiceId: string;

  @Field(() => ID, { description: 'The version.' })
  versionId: string;

  @Field(() => versionState, { description: 'How far it has come.' })
  state: VersionState;

  @Field(() => [PracticeTurn], { description: 'Whose turn it is, the longest waiting first.' })
  turns: PracticeTurn[];

  @Field(() => DraftChanges, {
    nullable: true,
    description: 'Against the last review, or what is published.',
  })
  changes: DraftChanges | null;

  @Field(() => [FieldLock], { description: 'Who writes where at this moment.' })
  locks: FieldLock[];

  @Field(() => [SentenceComment], { description: 'Comments on sentences, in the order in which they began.' })
  comments: SentenceComment[];

  @Field(() => [QuotedPlace], { description: 'How the quoted schools stand to their words.' })
  places: QuotedPlace[];

  @Field(() => String, { nullable: true, description: 'Who reviewed exactly this text.' })
  reviewedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When.' })
  reviewedAt: Date | null;

  @Field({ description: 'The viewer may pass the review.' })
  viewerCanPass: boolean;

  @Field({ description: 'The viewer may take it back to change it.' })
  viewerCanTakeBack: boolean;

  @Field({ description: 'The viewer may take or drop what a school offered.' })
  viewerCanSettle: boolean;

  @Field({ description: 'The viewer is an editor who wrote a part of it, and may not decide about it.' })
  viewerWrote: boolean;
}
