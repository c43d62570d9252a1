import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConsentPurpose, ConsentState } from '@pathways/domain/coding';
import type { CheckKind, VersionState } from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import { checkKind, practicePhase, quoteConsent, quotePurpose, versionState } from './practice.enums.js';

@ObjectType({ description: 'The two-minute card of a practice.' })
export class PracticeCard {
  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'The problem it answers.' })
  problem: string;

  @Field({ description: 'What the schools did.' })
  whatTheyDid: string;

  @Field({ description: 'What it took.' })
  whatItTook: string;

  @Field({ description: 'What changed.' })
  whatChanged: string;

  @Field({ description: 'Where it may not work.' })
  whereItMayNotWork: string;

  @Field({ description: 'Where it comes from.' })
  context: string;

  @Field({ description: 'What is not known.' })
  limits: string;

  @Field(() => practicePhase, { description: 'The phase it comes from.' })
  phase: SchoolPhase;

  @Field(() => [String], { description: 'What it is about.' })
  themes: readonly string[];

  @Field({ description: 'What is new in this version.' })
  changeNote: string;
}

@ObjectType({ description: 'An excerpt that a claim rests on.' })
export class ClaimExcerpt {
  @Field(() => ID, { description: 'The excerpt.' })
  excerptId: string;

  @Field(() => quotePurpose, { description: 'How it is quoted.' })
  purpose: ConsentPurpose;

  @Field(() => quoteConsent, { description: 'How the school stands to that.' })
  consent: ConsentState | 'not asked';

  @Field(() => String, { nullable: true, description: 'The words, while the school’s consent is in force.' })
  quote: string | null;

  @Field({ description: 'Whose words they are, as far as may be said.' })
  speaker: string;
}

@ObjectType({ description: 'A sentence of a practice that rests on excerpts.' })
export class Claim {
  @Field(() => ID, { description: 'The claim.' })
  id: string;

  @Field({ description: 'The sentence.' })
  text: string;

  @Field(() => [ClaimExcerpt], { description: 'What it rests on.' })
  excerpts: ClaimExcerpt[];
}

@ObjectType({ description: 'One thing that must be so before anybody outside may read it.' })
export class PracticeCheck {
  @Field(() => checkKind, { description: 'What is checked.' })
  kind: CheckKind;

  @Field(() => [String], { description: 'What is still wrong; none when it is passed.' })
  problems: readonly string[];
}

@ObjectType({ description: 'A numbered release of a practice.' })
export class PracticeVersion {
  @Field(() => ID, { description: 'The version.' })
  id: string;

  @Field(() => Int, { description: 'Its number, from 1.' })
  number: number;

  @Field(() => versionState, { description: 'How far it has come.' })
  state: VersionState;

  @Field(() => PracticeCard, { description: 'Its card.' })
  card: PracticeCard;

  @Field(() => [Claim], { description: 'Its claims in their order.' })
  claims: Claim[];

  @Field({ description: 'Who wrote it.' })
  writtenBy: string;

  @Field({ description: 'When it was last saved.' })
  writtenAt: Date;

  @Field(() => String, { nullable: true, description: 'What the editor asked for when handing it back.' })
  returnedNote: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was published.' })
  publishedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Which editor published it.' })
  publishedBy: string | null;

  @Field(() => [PracticeCheck], { description: 'The checks as they stand now; none for what is published.' })
  checks: PracticeCheck[];

  @Field({ description: 'The viewer may change it.' })
  viewerCanEdit: boolean;

  @Field({ description: 'The viewer may hand it back.' })
  viewerCanReturn: boolean;

  @Field({ description: 'The viewer may publish it.' })
  viewerCanPublish: boolean;
}
