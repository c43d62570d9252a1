import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CodeVersionKind } from '@pathways/domain/coding';

export const codeVersionKind = {
  ADDED: 'added',
  SEEDED: 'seeded',
  DEFINED: 'defined',
  MOVED: 'moved',
  MERGED: 'merged',
  SPLIT: 'split',
  RETIRED: 'retired',
  RESTORED: 'restored',
} as const satisfies Record<string, CodeVersionKind>;
registerEnumType(codeVersionKind, {
  name: 'CodeVersionKind',
  description: 'What a change did to a code.',
});

@ObjectType({ description: 'A code by its name.' })
export class NamedCode {
  @Field(() => ID, { description: 'The code.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'A code in its codebook, with what of the coding a change would concern.' })
export class CodebookCode {
  @Field(() => ID, { description: 'The code.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The code that it stands under; null at the top.' })
  parentId: string | null;

  @Field({ description: 'Its name, unique in the programme.' })
  name: string;

  @Field({ description: 'What it stands for.' })
  definition: string;

  @Field({ description: 'When to apply it.' })
  include: string;

  @Field({ description: 'When not to.' })
  exclude: string;

  @Field({ description: 'A passage that shows it.' })
  example: string;

  @Field(() => Int, { description: 'The version in force, counted from 1.' })
  version: number;

  @Field({ description: 'Not to be applied any more.' })
  isRetired: boolean;

  @Field({ description: 'It was split: its parts stand below it.' })
  isSplit: boolean;

  @Field(() => NamedCode, { nullable: true, description: 'What it was merged into.' })
  mergedInto: NamedCode | null;

  @Field(() => NamedCode, { nullable: true, description: 'What it was split from.' })
  splitFrom: NamedCode | null;

  @Field(() => String, { nullable: true, description: 'The framework that it came from.' })
  originTitle: string | null;

  @Field(() => String, { nullable: true, description: 'The entry of the framework, from the top down.' })
  originRef: string | null;

  @Field(() => Int, { description: 'Codings made with it that stand.' })
  standing: number;

  @Field(() => Int, { description: 'Those made under the rule as it reads now.' })
  underThisRule: number;

  @Field(() => Int, { description: 'How many coders made them.' })
  coders: number;

  @Field(() => Int, { description: 'In the talk of how many groups.' })
  groups: number;

  @Field(() => Int, { description: 'Codings that count under it, whatever code they were made with.' })
  counted: number;
}

@ObjectType({ description: 'A programme’s codes as they stand, for its researchers.' })
export class Codebook {
  @Field(() => ID, { description: 'The programme.' })
  id: string;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field(() => [CodebookCode], { description: 'All codes, retired ones too, by name.' })
  codes: CodebookCode[];
}

@ObjectType({ description: 'One version of a code: how it read from then on, why, and by whom.' })
export class CodeVersion {
  @Field(() => Int, { description: 'Counted from 1.' })
  number: number;

  @Field(() => codeVersionKind, { description: 'What the change did.' })
  kind: CodeVersionKind;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'What it stands for.' })
  definition: string;

  @Field({ description: 'When to apply it.' })
  include: string;

  @Field({ description: 'When not to.' })
  exclude: string;

  @Field({ description: 'A passage that shows it.' })
  example: string;

  @Field(() => String, { nullable: true, description: 'The code that it stood under.' })
  parentName: string | null;

  @Field(() => String, { nullable: true, description: 'The code that it was merged into.' })
  mergedIntoName: string | null;

  @Field({ description: 'Why it was changed.' })
  reason: string;

  @Field(() => Int, { description: 'Codings that stood under the code when it was changed.' })
  load: number;

  @Field(() => String, {
    nullable: true,
    description: 'Who changed it; null from before versions were kept.',
  })
  changedBy: string | null;

  @Field({ description: 'When.' })
  changedAt: Date;

  @Field(() => Int, { description: 'Codings that were made under this version and stand.' })
  codings: number;
}

@ObjectType({ description: 'A coding as the codebook shows it.' })
export class CodeUse {
  @Field(() => ID, { description: 'The coding.' })
  id: string;

  @Field({ description: 'The words that were coded.' })
  quote: string;

  @Field({ description: 'A pseudonym.' })
  speaker: string;

  @Field(() => ID, { description: 'The group in whose room they were said.' })
  groupId: string;

  @Field({ description: 'The group’s name.' })
  groupName: string;

  @Field({ description: 'The researcher’s name.' })
  codedBy: string;

  @Field({ description: 'When.' })
  codedAt: Date;

  @Field(() => Int, { description: 'The version of the code that the coder read.' })
  version: number;

  @Field({ description: 'The rule reads otherwise by now.' })
  isRuleChanged: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'A later version that its coder read and found it to fit, too.',
  })
  confirmedVersion: number | null;

  @Field({
    description: 'The viewer applied it, its rule changed since, and they may say that it fits still.',
  })
  viewerCanConfirm: boolean;

  @Field(() => NamedCode, {
    nullable: true,
    description: 'After a split: the part that it counts under; null while nobody decided.',
  })
  countsAs: NamedCode | null;
}
