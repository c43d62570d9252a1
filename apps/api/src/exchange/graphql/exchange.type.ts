import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ResearchFileKind {
  CODEBOOK = 'codebook',
  PROJECT = 'project',
}
registerEnumType(ResearchFileKind, {
  name: 'ResearchFileKind',
  description: 'What a research file holds (REFI-QDA).',
});

@ObjectType({ description: 'One thing that a file cannot carry, or that is not taken from it, and why.' })
export class ExchangeLoss {
  @Field({ description: 'What kind of thing: code, coding, source, case, note, coder, set, link or file.' })
  part: string;

  @Field({ description: 'Which one.' })
  name: string;

  @Field({ description: 'Why, and what becomes of it.' })
  because: string;
}

@ObjectType({ description: 'What a programme’s research files hold at this moment, and what stays behind.' })
export class ExchangeReport {
  @Field(() => ID, { description: 'The programme.' })
  id: string;

  @Field({ description: 'Its name.' })
  programmeName: string;

  @Field(() => Int, { description: 'Codes in the files.' })
  codes: number;

  @Field(() => Int, { description: 'Contributions in the project.' })
  sources: number;

  @Field(() => Int, { description: 'Codings in the project.' })
  codings: number;

  @Field(() => [ExchangeLoss], { description: 'What stays behind, line by line.' })
  losses: readonly ExchangeLoss[];
}

@ObjectType({ description: 'What an import did.' })
export class ResearchImportOutcome {
  @Field(() => Int, { description: 'Codes added to the codebook.' })
  codes: number;

  @Field(() => Int, { description: 'Codings made, the importer’s own.' })
  codings: number;

  @Field(() => Int, { description: 'Memos written.' })
  memos: number;
}

@ObjectType({ description: 'A research file that was read, and what importing it would do or did.' })
export class ResearchImport {
  @Field(() => ID, { description: 'The import.' })
  id: string;

  @Field(() => ResearchFileKind, { description: 'What the file holds.' })
  kind: ResearchFileKind;

  @Field({ description: 'The file’s name.' })
  fileName: string;

  @Field({ description: 'When it was read.' })
  readAt: Date;

  @Field(() => [String], { description: 'Names of the codes that would be added.' })
  newCodes: readonly string[];

  @Field(() => Int, { description: 'Codes of the file that are in the codebook already.' })
  knownCodes: number;

  @Field(() => Int, { description: 'Codings that would be made, where they are not there already.' })
  codings: number;

  @Field(() => Int, { description: 'Notes that would become memos.' })
  notes: number;

  @Field(() => [ExchangeLoss], { description: 'What is not taken, line by line.' })
  losses: readonly ExchangeLoss[];

  @Field(() => ResearchImportOutcome, { nullable: true, description: 'What it did, once it was confirmed.' })
  outcome: ResearchImportOutcome | null;
}
