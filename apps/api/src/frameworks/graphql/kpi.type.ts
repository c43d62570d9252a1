import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  KpiDirection,
  KpiProgress,
  KpiState,
  KpiStatus,
  TargetOperator,
} from '@pathways/domain/frameworks';
import {
  directionNames,
  kpiStateNames,
  kpiStatusNames,
  operatorNames,
  progressNames,
} from './framework.enums.js';

@ObjectType('KpiValue', { description: 'A version of a KPI’s value in a term. None is ever written over.' })
export class KpiValueType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field({ description: 'Its words are out of sight: source, basis, note and why it corrects another.' })
  isHidden: boolean;

  @Field({ description: 'The term, such as 2026/27 autumn.' })
  term: string;

  @Field({ description: 'Which learners or settings it is of; empty for all.' })
  part: string;

  @Field(() => Int, { description: 'The highest version of a term and part stands.' })
  version: number;

  @Field(() => kpiStateNames, { description: 'A number, or why there is none.' })
  state: KpiState;

  @Field(() => Float, { nullable: true, description: 'The number.' })
  value: number | null;

  @Field({ description: 'The day that it is true for (YYYY-MM-DD).' })
  asAt: string;

  @Field(() => kpiStatusNames, { description: 'Whether it may still change.' })
  status: KpiStatus;

  @Field({ description: 'Where it comes from.' })
  source: string;

  @Field({ description: 'Who and what was counted.' })
  basis: string;

  @Field({ description: 'What else to know.' })
  note: string;

  @Field({ description: 'Why it corrects the version before; empty for the first.' })
  because: string;

  @Field({ description: 'Who entered it.' })
  by: string;

  @Field({ description: 'When.' })
  at: Date;
}

@ObjectType('KpiTarget', { description: 'The number that a KPI should reach. The first of the list stands.' })
export class KpiTargetType {
  @Field(() => ID, { nullable: true, description: 'Null for the document’s own.' })
  id: string | null;

  @Field({ description: 'Why this number is out of sight.' })
  isHidden: boolean;

  @Field(() => Int, { description: '0: the document’s own.' })
  version: number;

  @Field(() => operatorNames, { description: 'How a value meets it.' })
  operator: TargetOperator;

  @Field(() => Float, { description: 'The number.' })
  value: number;

  @Field(() => String, { nullable: true, description: 'The term by whose end it should be reached.' })
  byTerm: string | null;

  @Field(() => directionNames, { description: 'Which way the KPI should move.' })
  direction: KpiDirection;

  @Field({ description: 'Why this number.' })
  because: string;

  @Field(() => String, { nullable: true, description: 'Who set it; null for the document’s own.' })
  by: string | null;

  @Field(() => Date, { nullable: true, description: 'When.' })
  at: Date | null;
}

@ObjectType('KpiLine', { description: 'A KPI’s numbers over the terms, for all or for one part.' })
export class KpiLineType {
  @Field({ description: 'Which learners or settings; empty for all.' })
  part: string;

  @Field(() => [String], { description: 'The terms, without a gap.' })
  terms: readonly string[];

  @Field(() => [Float], {
    nullable: 'items',
    description: 'A number for each term; null where there is none.',
  })
  values: readonly (number | null)[];
}

@ObjectType('Kpi', { description: 'A KPI with its values, targets and trajectory.' })
export class KpiType {
  @Field({ description: 'The unit of the document, such as percent; empty where it gives none.' })
  unit: string;

  @Field(() => directionNames, { description: 'Which way it should move, by the document.' })
  direction: KpiDirection;

  @Field(() => [String], { description: 'The parts that the document asks for.' })
  parts: readonly string[];

  @Field(() => progressNames, { description: 'How it stands by its last number.' })
  progress: KpiProgress;

  @Field({ description: 'Whether there is no value for the last term that is over.' })
  isOverdue: boolean;

  @Field(() => [String], { description: 'The terms that values may be entered for, the newest first.' })
  openTerms: readonly string[];

  @Field(() => [KpiValueType], { description: 'Every version of every value, the newest term first.' })
  values: readonly KpiValueType[];

  @Field(() => [KpiTargetType], { description: 'Every target, the newest first.' })
  targets: readonly KpiTargetType[];

  @Field(() => [KpiLineType], { description: 'The trajectory, the whole first.' })
  lines: readonly KpiLineType[];

  @Field({ description: 'Whether the viewer may enter values and set targets.' })
  viewerCanEnter: boolean;
}
