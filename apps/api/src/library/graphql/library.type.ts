import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { confidenceWords, type Confidence } from '@pathways/domain/practices';
import { connectionOf } from '../../platform/graphql/connection.js';

@ObjectType({ description: 'How far tries bear a practice out, from 0 to 5, by a public rule.' })
export class LibraryLevel {
  @Field(() => Int, { description: '0 to 5; 0 is an answer.' })
  level: number;

  @Field({ description: 'The level in words.' })
  words: string;
}

@ObjectType({ description: 'The dial of confidence with what it was counted from.' })
export class LibraryConfidence extends LibraryLevel {
  @Field(() => Int, { description: 'Schools whose latest try counts.' })
  schools: number;

  @Field(() => Int, { description: 'How many of them report “better”.' })
  better: number;

  @Field(() => Int, { description: 'Tries that count, and practices, that contradict it.' })
  contradictions: number;
}

export const toLevel = (level: number): LibraryLevel => ({ level, words: confidenceWords(level) });

export const toConfidenceType = ({
  level,
  schools,
  better,
  contradictions,
}: Confidence): LibraryConfidence => ({ ...toLevel(level), schools, better, contradictions });

@ObjectType({ description: 'A practice in the list of the public library.' })
export class LibraryCard {
  @Field(() => ID, { description: 'Its address in the library.' })
  slug: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'The problem it answers.' })
  problem: string;

  @Field({ description: 'The phase it comes from.' })
  phase: string;

  @Field(() => [String], { description: 'What it is about.' })
  themes: readonly string[];

  @Field({ description: 'The programme it comes from.' })
  programmeName: string;

  @Field({ description: 'It comes from a sample of schools that do not exist.' })
  isFictional: boolean;

  @Field({ description: 'When this version was published.' })
  publishedAt: Date;

  @Field(() => LibraryLevel, { description: 'How far tries bear it out.' })
  confidence: LibraryLevel;

  @Field(() => Int, { description: 'How many tries were reported.' })
  tries: number;
}

export const LibraryCardConnection = connectionOf(LibraryCard, 'LibraryCardConnection');

@ObjectType({ description: 'Words that a school consented to have quoted.' })
export class LibraryQuote {
  @Field({ description: 'The words.' })
  words: string;

  @Field({ description: 'A pseudonym, or the school’s name where it agreed to be named.' })
  speaker: string;

  @Field({ description: 'The prompt that they answer.' })
  prompt: string;

  @Field({ description: 'Who spoke, as far as the public may know.' })
  chain: string;

  @Field({ description: 'The term in which they were said.' })
  saidIn: string;
}

@ObjectType({ description: 'A sentence that rests on quotations.' })
export class LibraryClaim {
  @Field({ description: 'The sentence.' })
  text: string;

  @Field(() => [LibraryQuote], { description: 'What it rests on.' })
  quotes: readonly LibraryQuote[];
}

@ObjectType({ description: 'What a published version says.' })
export class LibraryContent {
  @Field(() => Int, { description: 'The version’s number.' })
  number: number;

  @Field({ description: 'The problem.' })
  problem: string;

  @Field({ description: 'Where it comes from.' })
  context: string;

  @Field({ description: 'What the schools did.' })
  whatTheyDid: string;

  @Field({ description: 'What it took.' })
  whatItTook: string;

  @Field({ description: 'What changed.' })
  whatChanged: string;

  @Field({ description: 'Where it may not work.' })
  whereItMayNotWork: string;

  @Field({ description: 'What is not known.' })
  limits: string;

  @Field({ description: 'When it was published.' })
  publishedAt: Date;

  @Field({ description: 'The licence under which others may use it, such as CC BY 4.0.' })
  licence: string;

  @Field(() => [LibraryClaim], { description: 'Its claims.' })
  claims: readonly LibraryClaim[];

  @Field(() => Int, { description: 'Claims not shown, because their school withdrew its words.' })
  hiddenClaims: number;
}

@ObjectType({ description: 'The practice that replaces a withdrawn one.' })
export class LibrarySuccessor {
  @Field({ description: 'Its address.' })
  slug: string;

  @Field({ description: 'Its title.' })
  title: string;
}

@ObjectType({ description: 'That a practice was taken out of use.' })
export class LibraryWithdrawal {
  @Field({ description: 'When.' })
  at: Date;

  @Field({ description: 'Why.' })
  reason: string;

  @Field(() => LibrarySuccessor, { nullable: true, description: 'What replaces it.' })
  successor: LibrarySuccessor | null;
}

@ObjectType({ description: 'A practice in the public library.' })
export class LibraryPractice {
  @Field(() => ID, { description: 'Its address in the library.' })
  slug: string;

  @Field(() => ID, { description: 'The practice, for reporting a try.' })
  practiceId: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'The programme it comes from.' })
  programmeName: string;

  @Field(() => LibraryContent, { nullable: true, description: 'What it says; nothing once it is withdrawn.' })
  content: LibraryContent | null;

  @Field(() => LibraryWithdrawal, { nullable: true, description: 'That it was withdrawn.' })
  withdrawal: LibraryWithdrawal | null;

  @Field(() => LibraryConfidence, { description: 'How far tries bear it out.' })
  confidence: LibraryConfidence;
}
