import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { TagKind } from '@pathways/domain/frameworks';
import { tagKindNames } from './framework.enums.js';
import { FrameworkEntryType, FrameworkSummaryType } from './framework.type.js';

@ObjectType('EntryPractice', { description: 'A published practice that serves an entry.' })
export class EntryPracticeType {
  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'Its place in the library’s addresses.' })
  slug: string;
}

@ObjectType('EntryLink', { description: 'An entry of another framework that means the same.' })
export class EntryLinkType {
  @Field(() => ID, { description: 'The link.' })
  id: string;

  @Field(() => ID, { description: 'The other framework.' })
  framework: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'The path of the other entry.' })
  path: string;

  @Field({ description: 'What the other entry says.' })
  words: string;

  @Field({ description: 'Why they mean the same.' })
  because: string;

  @Field({ description: 'Who says so.' })
  by: string;

  @Field({ description: 'Since when.' })
  at: Date;
}

@ObjectType('Taggable', { description: 'Something that the viewer may tag with an entry.' })
export class TaggableType {
  @Field(() => tagKindNames, { description: 'What it is.' })
  kind: TagKind;

  @Field(() => ID, { description: 'Which one.' })
  id: string;

  @Field({ description: 'What it is called.' })
  words: string;

  @Field(() => ID, { nullable: true, description: 'The tag that it bears; null where it bears none.' })
  tag: string | null;
}

@ObjectType('FrameworkEntryPage', { description: 'An entry with all that points at it.' })
export class EntryPageType {
  @Field(() => FrameworkSummaryType, { description: 'Its framework.' })
  framework: FrameworkSummaryType;

  @Field(() => FrameworkEntryType, { description: 'The entry.' })
  entry: FrameworkEntryType;

  @Field({ description: 'False where the document no longer has it.' })
  isCurrent: boolean;

  @Field(() => [FrameworkEntryType], { description: 'The entries above it, the topmost first.' })
  above: FrameworkEntryType[];

  @Field(() => [FrameworkEntryType], { description: 'The entries right below it.' })
  below: FrameworkEntryType[];

  @Field(() => [EntryPracticeType], { description: 'The published practices that serve it.' })
  practices: readonly EntryPracticeType[];

  @Field(() => Int, { description: 'Sections of prompt sheets that ask about it.' })
  prompts: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Discussions whose outcome serves it. Null where too few schools stand behind them.',
  })
  discussions: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Actions that serve it. Null where too few schools stand behind them.',
  })
  actions: number | null;

  @Field(() => [EntryLinkType], { description: 'Entries of other frameworks that mean the same.' })
  links: readonly EntryLinkType[];

  @Field({ description: 'Whether the viewer may say that another entry means the same, and take it back.' })
  viewerCanLink: boolean;
}
