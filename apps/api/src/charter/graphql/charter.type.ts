import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CharterClause } from '@pathways/domain/groups';

@ObjectType({ description: 'One way in which a clause can stand.' })
export class ClauseChoice {
  @Field({ description: 'What is sent back to choose it.' })
  value: string;

  @Field({ description: 'In a word or two.' })
  label: string;

  @Field({ description: 'What a group agrees to with it.' })
  words: string;
}

@ObjectType({ description: 'A clause of the library, and what can be chosen for it.' })
export class LibraryClause {
  @Field(() => String, { description: 'The setting, by its name.' })
  clause: CharterClause;

  @Field({ description: 'What it is about.' })
  title: string;

  @Field({ description: 'What the product does with it.' })
  drives: string;

  @Field(() => [ClauseChoice], { description: 'What can be chosen.' })
  choices: ClauseChoice[];
}

@ObjectType({ description: 'A clause as it stands in one charter.' })
export class CharterLine {
  @Field(() => String, { description: 'The setting, by its name.' })
  clause: CharterClause;

  @Field({ description: 'What it is about.' })
  title: string;

  @Field({ description: 'What the product does with it.' })
  drives: string;

  @Field(() => ClauseChoice, { description: 'How it stands.' })
  choice: ClauseChoice;
}

@ObjectType({ description: 'A clause that a change would set otherwise.' })
export class ChangedCharterLine {
  @Field(() => String, { description: 'The setting, by its name.' })
  clause: CharterClause;

  @Field({ description: 'What it is about.' })
  title: string;

  @Field(() => ClauseChoice, { description: 'How it was.' })
  before: ClauseChoice;

  @Field(() => ClauseChoice, { description: 'How it would be.' })
  after: ClauseChoice;
}

@ObjectType({ description: 'A member school and whether it has accepted.' })
export class CharterSchool {
  @Field({ description: 'Its URN.' })
  urn: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Date, { nullable: true, description: 'When it accepted; null while it has not.' })
  acceptedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who accepted for it.' })
  acceptedBy: string | null;

  @Field({ description: 'Whether the viewer may accept for it.' })
  viewerCanAccept: boolean;
}

@ObjectType({ description: 'One state of a charter, and what it changed.' })
export class CharterVersion {
  @Field(() => Int, { description: 'Its number.' })
  number: number;

  @Field({ description: 'Since when it held.' })
  adoptedAt: Date;

  @Field(() => String, { nullable: true, description: 'Why it was changed; null for the first.' })
  because: string | null;

  @Field(() => [ChangedCharterLine], { description: 'What it changed of the one before.' })
  changed: ChangedCharterLine[];
}

@ObjectType({ description: 'A change that was proposed.' })
export class CharterChange {
  @Field(() => ID, { description: 'The change.' })
  id: string;

  @Field(() => Int, { description: 'The number that the charter would have.' })
  number: number;

  @Field({ description: 'Why it was proposed or given up was flagged, and is out of sight.' })
  isHidden: boolean;

  @Field({ description: 'Why; empty while it is out of sight.' })
  because: string;

  @Field({ description: 'Who proposed it.' })
  proposedBy: string;

  @Field(() => String, { nullable: true, description: 'The school for which it was proposed.' })
  proposedFor: string | null;

  @Field({ description: 'When.' })
  proposedAt: Date;

  @Field({ description: 'How many lines change, in words.' })
  summary: string;

  @Field(() => [ChangedCharterLine], { description: 'Only what is different.' })
  changed: ChangedCharterLine[];

  @Field(() => [CharterSchool], { description: 'Which schools have said yes.' })
  schools: CharterSchool[];

  @Field(() => String, { nullable: true, description: 'How it ended: adopted, declined or taken back.' })
  outcome: string | null;

  @Field(() => String, { nullable: true, description: 'The school that declined.' })
  settledFor: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was given up.' })
  settledBecause: string | null;

  @Field({ description: 'Whether the viewer may take it back.' })
  viewerCanTakeBack: boolean;
}

@ObjectType({ description: 'A group’s charter: what holds, what is to change, who accepted what and when.' })
export class GroupCharter {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field({ description: 'Its name.' })
  groupName: string;

  @Field(() => Int, { description: 'The number of the charter in force.' })
  number: number;

  @Field({ description: 'Since when it holds.' })
  adoptedAt: Date;

  @Field(() => [CharterLine], { description: 'Clause by clause.' })
  lines: CharterLine[];

  @Field(() => [CharterSchool], { description: 'Which schools accepted it; empty for researchers.' })
  schools: CharterSchool[];

  @Field(() => CharterChange, { nullable: true, description: 'What waits for every school’s yes.' })
  waiting: CharterChange | null;

  @Field(() => [CharterChange], { description: 'Changes that were given up, the newest first.' })
  givenUp: CharterChange[];

  @Field(() => [CharterVersion], { description: 'Every charter so far, the newest first.' })
  versions: CharterVersion[];

  @Field(() => [LibraryClause], { description: 'What clauses there are, to propose a change with.' })
  library: LibraryClause[];

  @Field({ description: 'Whether the viewer may propose a change now.' })
  viewerCanPropose: boolean;
}
