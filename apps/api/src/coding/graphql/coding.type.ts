import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConsentPurpose, ConsentState, Reanchored } from '@pathways/domain/coding';
import type { ExcerptAttention } from '../application/coding.queries.js';
import { consentPurpose, consentState, excerptAttention, excerptPlace } from './coding.enums.js';
import { ResearchPauseType } from './research-pause.type.js';

@ObjectType({ description: 'A code of a programme’s code list, with the rule for applying it.' })
export class Code {
  @Field(() => ID, { description: 'The code.' })
  id: string;

  @Field({ description: 'Its name, unique in the programme.' })
  name: string;

  @Field(() => [String], { description: 'The names of the codes above it, the topmost first.' })
  above: string[];

  @Field(() => Int, { description: 'The version in force.' })
  version: number;

  @Field({ description: 'What it stands for.' })
  definition: string;

  @Field({ description: 'When to apply it.' })
  include: string;

  @Field({ description: 'When not to.' })
  exclude: string;

  @Field({ description: 'A passage that shows it.' })
  example: string;
}

@ObjectType({ description: 'That a researcher applied a code to a passage.' })
export class Coding {
  @Field(() => ID, { description: 'The coding.' })
  id: string;

  @Field({ description: 'The code’s name.' })
  codeName: string;

  @Field(() => ID, { description: 'The code.' })
  codeId: string;

  @Field(() => Int, { description: 'The version of the code that the coder read.' })
  version: number;

  @Field({ description: 'The rule for applying the code reads otherwise by now.' })
  isRuleChanged: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'A later version that its coder read and found it to fit, too.',
  })
  confirmedVersion: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code that it counts under, where a merge or a split made that another one.',
  })
  countsAs: string | null;

  @Field({ description: 'The researcher’s name.' })
  codedBy: string;

  @Field({ description: 'When it was applied.' })
  codedAt: Date;

  @Field({ description: 'The viewer applied it and may take it off.' })
  viewerCanRemove: boolean;

  @Field({
    description: 'The viewer applied it, its rule changed since, and they may say that it fits still.',
  })
  viewerCanConfirm: boolean;
}

@ObjectType({ description: 'A school’s answer about one passage and one purpose.' })
export class Consent {
  @Field(() => ID, { description: 'The consent.' })
  id: string;

  @Field(() => consentPurpose, { description: 'What was asked.' })
  purpose: ConsentPurpose;

  @Field(() => consentState, { description: 'What was answered.' })
  state: ConsentState;

  @Field({ description: 'When it was asked.' })
  askedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  decidedAt: Date | null;
}

@ObjectType({ description: 'The words and their neighbours, as the W3C Web Annotation Data Model has them.' })
export class TextQuoteSelector {
  @Field({ description: 'The words.' })
  exact: string;

  @Field({ description: 'What stood just before them.' })
  prefix: string;

  @Field({ description: 'What stood just after them.' })
  suffix: string;
}

@ObjectType({ description: 'The place in the text, as the W3C Web Annotation Data Model has it.' })
export class TextPositionSelector {
  @Field(() => Int, { description: 'The first UTF-16 code unit.' })
  start: number;

  @Field(() => Int, { description: 'The code unit after the last.' })
  end: number;
}

@ObjectType({ description: 'How a passage is found: by its words, by its place, in a revision.' })
export class AnchorSelectors {
  @Field(() => TextQuoteSelector, { description: 'By its words.' })
  quote: TextQuoteSelector;

  @Field(() => TextPositionSelector, { description: 'By its place.' })
  position: TextPositionSelector;

  @Field(() => Int, { description: 'The revision of the contribution that both speak of.' })
  revision: number;
}

@ObjectType({ description: 'A marked passage of a contribution.' })
export class Excerpt {
  @Field(() => ID, { description: 'The excerpt.' })
  id: string;

  @Field(() => ID, { description: 'The contribution that it is part of.' })
  contributionId: string;

  @Field({ description: 'The words as they were marked.' })
  quote: string;

  @Field(() => AnchorSelectors, { description: 'How it was marked.' })
  selectors: AnchorSelectors;

  @Field(() => excerptAttention, {
    nullable: true,
    description: 'What is to be looked at since an edit; null where nothing is.',
  })
  attention: ExcerptAttention | null;

  @Field(() => excerptPlace, { description: 'Where they stand now.' })
  place: Reanchored['kind'];

  @Field(() => Int, { nullable: true, description: 'First UTF-16 code unit in the text as it reads now.' })
  startsAt: number | null;

  @Field(() => Int, { nullable: true, description: 'The code unit after the last.' })
  endsAt: number | null;

  @Field({ description: 'When it was first marked.' })
  markedAt: Date;

  @Field(() => [Coding], { description: 'The codes on it, in the order in which they were applied.' })
  codings: Coding[];

  @Field(() => [Consent], { description: 'What the school was asked about it.' })
  consents: Consent[];
}

@ObjectType({ description: 'A contribution as a researcher reads it: under a pseudonym.' })
export class ResearchContribution {
  @Field(() => ID, { description: 'The contribution.' })
  id: string;

  @Field(() => Int, { description: 'The revision in force.' })
  revision: number;

  @Field({ description: 'Its text.' })
  text: string;

  @Field({ description: 'A pseudonym that stays the same within the programme.' })
  speaker: string;

  @Field({ description: 'The prompt that it answers.' })
  promptHeading: string;

  @Field({ description: 'When it was posted.' })
  postedAt: Date;

  @Field(() => [Excerpt], { description: 'What is marked in it.' })
  excerpts: Excerpt[];
}

@ObjectType({ description: 'A group’s talk as a researcher may read and code it.' })
export class ResearchRoom {
  @Field(() => ID, { description: 'The group.' })
  id: string;

  @Field({ description: 'The group’s name.' })
  name: string;

  @Field(() => ID, { description: 'Its programme.' })
  programmeId: string;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field(() => [Code], { description: 'The programme’s code list.' })
  codes: Code[];

  @Field(() => [ResearchContribution], { description: 'Contributions whose authors consented to research.' })
  contributions: ResearchContribution[];

  @Field(() => ResearchPauseType, {
    nullable: true,
    description: 'Why marking waits for the schools’ answer about their charter; null where it does not.',
  })
  pause: ResearchPauseType | null;
}

@ObjectType({ description: 'A passage that the viewer coded, in a contribution that was edited since.' })
export class PassageToCheck {
  @Field(() => ID, { description: 'The excerpt.' })
  id: string;

  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field({ description: 'The group’s name.' })
  groupName: string;

  @Field(() => ResearchContribution, { description: 'The contribution as it reads now.' })
  contribution: ResearchContribution;
}
