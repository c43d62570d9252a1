import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ConsentState, UsePurpose } from '@pathways/domain/coding';
import { connectionOf } from '../../platform/graphql/connection.js';
import { consentState } from './coding.enums.js';
import { PassageInPlace } from './consent-request.type.js';

const usePurpose = {
  ANALYSIS: 'analysis',
  QUOTE_UNNAMED: 'quote unnamed',
  QUOTE_NAMED: 'quote named',
  PUBLIC: 'public',
} as const satisfies Record<string, UsePurpose>;
registerEnumType(usePurpose, {
  name: 'UsePurpose',
  description: 'What a school’s words may be used for.',
});

@ObjectType({ description: 'How a school stands to one use of its words, with the record of it.' })
export class UseConsent {
  @Field(() => usePurpose, { description: 'What for.' })
  purpose: UsePurpose;

  @Field(() => consentState, { description: 'How it stands.' })
  state: ConsentState;

  @Field(() => String, {
    nullable: true,
    description: 'To be public: the practice in whose finished text the words were answered for.',
  })
  practiceTitle: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The consent; null for analysis, which is given and taken back for the whole contribution.',
  })
  consentId: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the group’s charter that was in force.' })
  charterNumber: number | null;

  @Field(() => String, { nullable: true, description: 'Which researcher asked.' })
  askedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Who answered for the school.' })
  decidedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who took it back.' })
  withdrawnBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was taken back.' })
  withdrawnAt: Date | null;
}

@ObjectType({ description: 'A copy of the words that left the product: it cannot be called back.' })
export class WordsCopy {
  @Field({ description: 'What it was.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'Who took it; null where no one person did.' })
  takenBy: string | null;

  @Field({ description: 'When.' })
  takenAt: Date;
}

@ObjectType({ description: 'A published practice that rests on the words.' })
export class WordsInPractice {
  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'Its address in the library.' })
  slug: string;

  @Field({ description: 'Since when.' })
  publishedAt: Date;

  @Field({ description: 'The words stand there at this moment.' })
  isPublic: boolean;
}

@ObjectType({ description: 'A code on the words.' })
export class CodeOnWords {
  @Field({ description: 'The code.' })
  codeName: string;

  @Field({ description: 'Which researcher applied it.' })
  codedBy: string;
}

@ObjectType({ description: 'Words of a school that a researcher marked, and where they are used.' })
export class OwnWords {
  @Field(() => ID, { description: 'The excerpt.' })
  id: string;

  @Field(() => ID, { description: 'The contribution that it is part of.' })
  contributionId: string;

  @Field({ description: 'The school.' })
  urn: string;

  @Field({ description: 'The school’s name.' })
  schoolName: string;

  @Field(() => ID, { description: 'The group in whose room it was said.' })
  groupId: string;

  @Field({ description: 'The group’s name.' })
  groupName: string;

  @Field({ description: 'The prompt that it answers.' })
  promptHeading: string;

  @Field({ description: 'When it was said.' })
  saidAt: Date;

  @Field({ description: 'When a researcher first marked it.' })
  markedAt: Date;

  @Field(() => PassageInPlace, {
    nullable: true,
    description: 'The words in their place; null where they were deleted or hidden.',
  })
  passage: PassageInPlace | null;

  @Field(() => [CodeOnWords], { description: 'The codes on it.' })
  codings: CodeOnWords[];

  @Field(() => Int, { description: 'In how many drafts of practices it is used.' })
  drafts: number;

  @Field(() => [WordsInPractice], { description: 'Published practices that rest on it.' })
  practices: WordsInPractice[];

  @Field(() => [UseConsent], { description: 'How the school stands to each use.' })
  consents: UseConsent[];

  @Field(() => [WordsCopy], { description: 'Copies that left the product, the oldest first.' })
  copies: WordsCopy[];

  @Field({ description: 'The viewer may close the contribution to research.' })
  viewerCanCloseToResearch: boolean;
}

export const OwnWordsConnection = connectionOf(OwnWords, 'OwnWordsConnection');
