import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConsentPurpose, ConsentState } from '@pathways/domain/coding';
import type { CheckKind, DraftField, VersionState } from '@pathways/domain/practices';
import { checkKind } from './card.enums.js';
import { draftField } from './field.enums.js';
import { GeneralContext } from './general-context.type.js';
import { PracticeCard } from './practice-card.type.js';
import { quoteConsent, quotePurpose, versionState } from './practice.enums.js';

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

  @Field({ description: 'The school chose these words in the place of those it said.' })
  isAgreedWording: boolean;

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

  @Field(() => [String], { description: 'What somebody should look at; it keeps nothing back.' })
  warnings: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'What was counted, for instance how many schools fit.',
  })
  note: string | null;
}

@ObjectType({ description: 'An entry of a framework that a version serves.' })
export class ServedEntry {
  @Field({ description: 'The framework.' })
  framework: string;

  @Field({ description: 'The entry’s number in it.' })
  ref: string;

  @Field(() => String, { nullable: true, description: 'The framework’s title; null where it is not here.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'The entry’s words; null where it has none here.' })
  words: string | null;
}

@ObjectType({ description: 'A field of a draft with the number of its last save.' })
export class FieldStanding {
  @Field(() => draftField, { description: 'The field.' })
  field: DraftField;

  @Field(() => Int, { description: 'Raised by every save.' })
  number: number;

  @Field({ description: 'Who saved it last.' })
  writtenBy: string;
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

  @Field(() => [FieldStanding], {
    description: 'Fields that were saved. No text of this answer is older than the number of its field.',
  })
  fields: FieldStanding[];

  @Field(() => GeneralContext, {
    description: 'Where it comes from, by the register; computed, never typed.',
  })
  generalContext: GeneralContext;

  @Field(() => [Claim], { description: 'Its claims in their order.' })
  claims: Claim[];

  @Field(() => [ServedEntry], { description: 'The entries of frameworks that it serves, by their names.' })
  serves: ServedEntry[];

  @Field({ description: 'Who began it.' })
  writtenBy: string;

  @Field(() => [String], { description: 'Everybody who wrote a part of it; none of them may publish it.' })
  writers: string[];

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
