import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';

export const importKindNames = { SCHOOLS: 'schools', LINKS: 'links', MEASURES: 'measures' } as const;
export const importOutcomes = { IMPORTED: 'imported', CHANGED: 'changed', SKIPPED: 'skipped' } as const;

registerEnumType(importKindNames, { name: 'ImportKind', description: 'What a file was imported as.' });
registerEnumType(importOutcomes, {
  name: 'ImportOutcome',
  description: 'What became of one line of a file.',
});

@ObjectType({ description: 'The account of one imported, or refused, file.' })
export class ImportRun {
  @Field(() => ID, { description: 'The run.' })
  id: string;

  @Field(() => importKindNames, { description: 'What the file was imported as.' })
  kind: string;

  @Field({ description: 'The name of the file.' })
  fileName: string;

  @Field(() => Date, { description: 'When reading began.' })
  startedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the last row was written.' })
  finishedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who imported it; null for the command line.' })
  startedBy: string | null;

  @Field(() => Int, { description: 'Lines that brought something new.' })
  imported: number;

  @Field(() => Int, { description: 'Lines that changed what was held.' })
  changed: number;

  @Field(() => Int, { description: 'Lines that said what was held already.' })
  unchanged: number;

  @Field(() => Int, { description: 'Lines that were left out, each with its reason.' })
  skipped: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the whole file was refused; nothing of it was written.',
  })
  refusedBecause: string | null;

  @Field(() => [String], { description: 'Columns that were not read.' })
  ignoredColumns: readonly string[];
}

@ObjectType({ description: 'What became of one line of an imported file.' })
export class ImportLine {
  @Field(() => Int, { description: 'Counted from 1, the header included.' })
  line: number;

  @Field(() => importOutcomes, { description: 'What became of it.' })
  outcome: string;

  @Field({ description: 'The school or link that the line is about.' })
  subject: string;

  @Field({ description: 'What was new or changed, or why it was left out.' })
  reason: string;
}

export const ImportRunConnection = connectionOf(ImportRun, 'ImportRunConnection');
export const ImportLineConnection = connectionOf(ImportLine, 'ImportLineConnection');
