import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConsentPurpose, ConsentState } from '@pathways/domain/coding';
import type { ActsNext, PracticeStage, PracticeState, VersionState } from '@pathways/domain/practices';
import { connectionOf } from '../../platform/graphql/connection.js';
import { practiceStage } from './field.enums.js';
import { actsNext, practiceState, quoteConsent, quotePurpose, versionState } from './practice.enums.js';
import { PracticeVersion } from './practice-version.type.js';

@ObjectType({ description: 'A practice as one line of the workbench.' })
export class PracticeLine {
  @Field(() => ID, { description: 'The practice.' })
  id: string;

  @Field({ description: 'Its address in the library.' })
  slug: string;

  @Field({ description: 'The title of its newest version.' })
  title: string;

  @Field(() => practiceState, { description: 'How far it has come.' })
  state: PracticeState;

  @Field({ description: 'Its programme.' })
  programmeName: string;

  @Field(() => Int, { description: 'The number of its newest version.' })
  number: number;

  @Field(() => versionState, { description: 'How far that version has come.' })
  versionState: VersionState;

  @Field({ description: 'Who wrote that version.' })
  writtenBy: string;

  @Field({ description: 'When it last changed hands or state.' })
  changedAt: Date;

  @Field(() => Int, { description: 'Published claims whose school withdrew its words since.' })
  lostQuotes: number;

  @Field(() => practiceStage, { description: 'How far it has come, in one word.' })
  stage: PracticeStage;

  @Field(() => Date, { nullable: true, description: 'Since when whoever acts next is waited for.' })
  since: Date | null;

  @Field(() => actsNext, { description: 'Whose turn it is.' })
  actsNext: ActsNext;
}

export const PracticeLineConnection = connectionOf(PracticeLine, 'PracticeLineConnection');

@ObjectType({ description: 'Words that a school took back after they were published.' })
export class LostQuote {
  @Field(() => Int, { description: 'The version that quoted them.' })
  number: number;

  @Field({ description: 'The claim that rested on them.' })
  claimText: string;

  @Field({ description: 'Since when they were public.' })
  publishedAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when. Copies taken between cannot be called back.',
  })
  lostAt: Date | null;
}

@ObjectType({ description: 'A practice with its versions, as its writers and editors see it.' })
export class Practice {
  @Field(() => ID, { description: 'The practice.' })
  id: string;

  @Field({ description: 'Its address in the library.' })
  slug: string;

  @Field(() => practiceState, { description: 'How far it has come.' })
  state: PracticeState;

  @Field(() => ID, { description: 'Its programme.' })
  programmeId: string;

  @Field({ description: 'Its programme, by name.' })
  programmeName: string;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnBecause: string | null;

  @Field(() => String, { nullable: true, description: 'The practice that replaces it.' })
  successorTitle: string | null;

  @Field(() => practiceStage, { description: 'How far it has come, in one word.' })
  stage: PracticeStage;

  @Field(() => Date, { nullable: true, description: 'Since when whoever acts next is waited for.' })
  since: Date | null;

  @Field(() => actsNext, { description: 'Whose turn it is.' })
  actsNext: ActsNext;

  @Field(() => [PracticeVersion], { description: 'The newest first; drafts only for researchers.' })
  versions: PracticeVersion[];

  @Field(() => [LostQuote], { description: 'What an editor must put right: words taken back since.' })
  lostQuotes: LostQuote[];

  @Field({ description: 'The viewer may begin the next version.' })
  viewerCanStartVersion: boolean;

  @Field({ description: 'The viewer may withdraw it.' })
  viewerCanWithdraw: boolean;
}

@ObjectType({ description: 'A school’s answer about one use of an excerpt.' })
export class ChoiceConsent {
  @Field(() => quotePurpose, { description: 'The use.' })
  purpose: ConsentPurpose;

  @Field(() => quoteConsent, { description: 'The answer.' })
  state: ConsentState;
}

@ObjectType({ description: 'An excerpt that a draft may rest on.' })
export class ExcerptChoice {
  @Field(() => ID, { description: 'The excerpt.' })
  id: string;

  @Field({ description: 'Its words.' })
  quote: string;

  @Field({ description: 'A pseudonym.' })
  speaker: string;

  @Field({ description: 'The group in whose room it was said.' })
  groupName: string;

  @Field(() => [String], { description: 'The codes on it.' })
  codes: string[];

  @Field(() => [ChoiceConsent], { description: 'What the school was asked, and answered.' })
  consents: ChoiceConsent[];
}

@ObjectType({ description: 'One walk back from a published sentence to the prompt it answers.' })
export class ProvenanceChain {
  @Field({ description: 'The practice.' })
  practiceTitle: string;

  @Field({ description: 'Its address in the library.' })
  slug: string;

  @Field(() => Int, { description: 'Its version.' })
  number: number;

  @Field({ description: 'The claim.' })
  claimText: string;

  @Field(() => ID, { description: 'The excerpt that it rests on.' })
  excerptId: string;

  @Field(() => String, { nullable: true, description: 'The words, while the school’s consent is in force.' })
  quote: string | null;

  @Field(() => [String], { description: 'The codes on the excerpt.' })
  codes: string[];

  @Field(() => Int, { description: 'The revision of the contribution that was marked.' })
  revision: number;

  @Field({ description: 'The prompt that it answers.' })
  promptHeading: string;

  @Field({ description: 'When it was said.' })
  saidAt: Date;

  @Field({ description: 'A pseudonym of the school that said it.' })
  speaker: string;

  @Field(() => ID, { nullable: true, description: 'The group, for those who may read its room.' })
  groupId: string | null;

  @Field(() => String, { nullable: true, description: 'Its name, for the same.' })
  groupName: string | null;

  @Field(() => ID, { nullable: true, description: 'The contribution, for the same.' })
  contributionId: string | null;
}
