import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LineOutcome } from '@pathways/domain/frameworks';
import { Payload } from '../../platform/graphql/payload.js';
import { importOutcomeNames, lineOutcomeNames } from './framework.enums.js';
import { KindCountType } from './framework.type.js';

@ObjectType('FrameworkImportLine', {
  description: 'What an import made of one entry, or what is wrong with the document at one place.',
})
export class ImportLineType {
  @Field(() => Int, {
    nullable: true,
    description: 'The line of the document on which it stands; null where nothing is wrong.',
  })
  line?: number | null;

  @Field({ description: 'Its path; where something is wrong, the lists that it stands in.' })
  path: string;

  @Field({ description: 'The lists that it stands in.' })
  kind: string;

  @Field(() => lineOutcomeNames, { description: 'What became of it.' })
  outcome: LineOutcome;

  @Field({ description: 'What somebody should look at, or mend; empty where there is nothing.' })
  note: string;
}

@ObjectType('FrameworkImport', { description: 'One import of a document, line by line.' })
export class FrameworkImportType {
  @Field(() => ID, { description: 'Which one.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The framework; null where the document was refused.' })
  framework: string | null;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title: string | null;

  @Field({ description: 'When.' })
  importedAt: Date;

  @Field(() => String, { nullable: true, description: 'By whom; null: by the command line.' })
  by: string | null;

  @Field(() => importOutcomeNames, { description: 'What became of the document.' })
  outcome: string;

  @Field({ description: 'Why it was refused; empty where it was not.' })
  because: string;

  @Field(() => [ImportLineType], {
    description: 'What became of each entry; of a refused document, each thing that is wrong with it.',
  })
  lines: readonly ImportLineType[];
}

@ObjectType()
export class ImportFrameworkPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The framework.' })
  framework?: string;

  @Field(() => importOutcomeNames, { nullable: true, description: 'What became of it.' })
  outcome?: string;

  @Field(() => [KindCountType], { nullable: true, description: 'What it holds.' })
  kinds?: KindCountType[];

  @Field(() => Int, { nullable: true, description: 'Lines that somebody should look at.' })
  notes?: number;
}
