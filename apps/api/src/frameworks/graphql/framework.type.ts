import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KpiProgress } from '@pathways/domain/frameworks';
import { progressNames } from './framework.enums.js';

@ObjectType('EntryKindCount', { description: 'How many entries of a kind a framework has.' })
export class KindCountType {
  @Field({ description: 'The lists that they stand in, such as actions/kpis.' })
  kind: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('EntryFact', { description: 'What a document says of an entry beside its words.' })
export class EntryFactType {
  @Field({ description: 'Its name in the document, such as sector.' })
  name: string;

  @Field(() => [String], { description: 'What it says: one text or several.' })
  texts: readonly string[];
}

@ObjectType('FrameworkEntry', { description: 'A part of a framework that others may point at.' })
export class FrameworkEntryType {
  @Field({ description: 'Its refs from the top down, parted by " / ": it is the same across imports.' })
  path: string;

  @Field(() => String, { nullable: true, description: 'The path of the entry that it belongs to.' })
  parentPath: string | null;

  @Field({ description: 'The lists that it stands in, such as actions/kpis.' })
  kind: string;

  @Field({ description: 'The document’s own ref.' })
  ref: string;

  @Field({ description: 'What it says.' })
  words: string;

  @Field(() => [EntryFactType], { description: 'What else the document says of it.' })
  facts: EntryFactType[];

  @Field(() => Int, { description: 'Published practices that serve it.' })
  practiceCount: number;

  @Field(() => progressNames, {
    nullable: true,
    description: 'How a KPI stands; null for other entries, and for those who may not see values.',
  })
  progress: KpiProgress | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a KPI has no value for the last term that is over; null like its progress.',
  })
  isOverdue: boolean | null;
}

@ObjectType('FrameworkSummary', { description: 'A framework: the outcomes of a programme, numbered.' })
export class FrameworkSummaryType {
  @Field(() => ID, { description: 'Its id in its document.' })
  id: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'How far its document is, such as draft.' })
  status: string;

  @Field({ description: 'When its document was imported last.' })
  importedAt: Date;

  @Field(() => String, { nullable: true, description: 'The code of the authority that keeps its KPIs.' })
  authorityCode: string | null;

  @Field(() => String, { nullable: true, description: 'The authority that keeps its KPIs.' })
  authorityName: string | null;

  @Field(() => ID, { nullable: true, description: 'The programme that keeps its KPIs.' })
  programmeId: string | null;

  @Field(() => String, { nullable: true, description: 'The name of that programme.' })
  programmeName: string | null;

  @Field(() => [KindCountType], { description: 'What it holds.' })
  kinds: readonly KindCountType[];

  @Field({ description: 'Whether the viewer may read KPI values.' })
  viewerCanSeeKpis: boolean;

  @Field({ description: 'Whether the viewer may import it anew and say who keeps its KPIs.' })
  viewerCanImport: boolean;
}

@ObjectType('Framework', { description: 'A framework with all its entries, in the order of its document.' })
export class FrameworkType extends FrameworkSummaryType {
  @Field(() => [FrameworkEntryType], { description: 'All entries.' })
  entries: FrameworkEntryType[];
}
