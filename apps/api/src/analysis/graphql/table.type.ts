import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Attribute } from '@pathways/domain/analysis';
import type { CellState } from '../application/table.queries.js';

export const attribute = {
  AUTHORITY: 'authority',
  PHASE: 'phase',
  DISADVANTAGE: 'disadvantage',
} as const satisfies Record<string, Attribute>;
registerEnumType(attribute, {
  name: 'SchoolAttribute',
  description: 'What schools are counted by, from the register.',
});

export const cellState = {
  TOLD: 'told',
  NOT_TOLD: 'not told',
  NO_TALK: 'no talk',
} as const satisfies Record<string, CellState>;
registerEnumType(cellState, {
  name: 'CellState',
  description:
    'Whether a number is told. Not told: it rests on too few schools, or would give such a number away.',
});

export const trendStep = { MONTH: 'month', CYCLE: 'cycle' } as const;
registerEnumType(trendStep, {
  name: 'TrendStep',
  description: 'The steps of time in which codes are counted.',
});

@ObjectType({ description: 'One number of a table.' })
export class CodeCell {
  @Field({ description: 'The column: a value of the attribute, a month, a cycle, or all schools.' })
  value: string;

  @Field(() => cellState, { description: 'Whether it is told.' })
  state: CellState;

  @Field(() => Int, { nullable: true, description: 'Passages with the code; overlapping marks count once.' })
  passages: number | null;

  @Field(() => Int, { nullable: true, description: 'Schools whose words they are.' })
  schools: number | null;

  @Field({ description: 'The words behind it may be opened.' })
  viewerCanOpen: boolean;
}

@ObjectType({ description: 'The numbers of one code.' })
export class CodeRow {
  @Field(() => ID, { description: 'The code.' })
  codeId: string;

  @Field({ description: 'Its name.' })
  codeName: string;

  @Field({ description: 'What it stands for.' })
  definition: string;

  @Field(() => [CodeCell], { description: 'In the order of the columns.' })
  cells: CodeCell[];
}

@ObjectType({ description: 'A cycle that a table can be narrowed to.' })
export class TableCycle {
  @Field(() => ID, { description: 'The cycle.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;
}

@ObjectType({ isAbstract: true })
abstract class TableFacts {
  @Field({ description: 'When it was counted.' })
  countedAt: Date;

  @Field(() => Int, { description: 'Schools with talk that is open to research.' })
  schools: number;

  @Field(() => Int, { description: 'Contributions that are coded blind now, and so in no table.' })
  leftOut: number;

  @Field(() => [TableCycle], { description: 'The programme’s cycles.' })
  cycles: TableCycle[];
}

@ObjectType({ description: 'Codes by an attribute of schools.' })
export class CodeTable extends TableFacts {
  @Field(() => attribute, { description: 'The attribute.' })
  by: Attribute;

  @Field(() => ID, { nullable: true, description: 'The cycle; null: all cycles.' })
  cycleId: string | null;

  @Field(() => [String], { description: 'The columns: all schools first.' })
  values: string[];

  @Field(() => [CodeRow], { description: 'Code by code.' })
  rows: CodeRow[];
}

@ObjectType({ description: 'Codes over time.' })
export class CodeTrend extends TableFacts {
  @Field(() => [String], { description: 'Months ("2026-11") or names of cycles, in order.' })
  steps: string[];

  @Field(() => [CodeRow], { description: 'Code by code.' })
  rows: CodeRow[];
}

@ObjectType({ description: 'How often two codes stand on words that overlap.' })
export class CodePair {
  @Field(() => ID, { description: 'One code.' })
  codeId: string;

  @Field(() => ID, { description: 'The other.' })
  otherId: string;

  @Field(() => cellState, { description: 'Whether the number is told.' })
  state: CellState;

  @Field(() => Int, { nullable: true, description: 'Contributions in which they overlap.' })
  contributions: number | null;

  @Field(() => Int, { nullable: true, description: 'Schools whose words they are.' })
  schools: number | null;

  @Field({ description: 'The words behind it may be opened.' })
  viewerCanOpen: boolean;
}

@ObjectType({ description: 'A code of a table of pairs.' })
export class PairedCode {
  @Field(() => ID, { description: 'The code.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'What it stands for.' })
  definition: string;
}

@ObjectType({ description: 'Which codes meet which.' })
export class CodePairs extends TableFacts {
  @Field(() => ID, { nullable: true, description: 'The cycle; null: all cycles.' })
  cycleId: string | null;

  @Field(() => [PairedCode], { description: 'Codes that somebody applied.' })
  codes: PairedCode[];

  @Field(() => [CodePair], { description: 'Each pair once.' })
  pairs: CodePair[];
}

@ObjectType({
  description:
    'Words behind a number, without pseudonym or group: beside an attribute they would say too much.',
})
export class CellExcerpt {
  @Field(() => ID, { description: 'The excerpt.' })
  id: string;

  @Field({ description: 'The words as they were marked.' })
  quote: string;

  @Field({ description: 'The phase of the school that said them.' })
  phase: string;

  @Field({ description: 'The prompt that they answer.' })
  promptHeading: string;

  @Field({ description: 'When they were said.' })
  saidAt: Date;

  @Field(() => [String], { description: 'All codes on them.' })
  codes: string[];
}
