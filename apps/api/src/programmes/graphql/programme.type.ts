import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SchoolPhase } from '@pathways/domain/schools';
import { connectionOf } from '../../platform/graphql/connection.js';
import { phaseNames } from '../../schools/school-phase.enum.js';

@ObjectType({ description: 'A section of a prompt sheet, as a coordinator reads it.' })
export class SheetSection {
  @Field(() => ID, { description: 'The section.' })
  id: string;

  @Field({ description: 'Its heading.' })
  heading: string;

  @Field({ description: 'What the schools are asked to talk about.' })
  prompt: string;
}

@ObjectType({ description: 'One issued version of a prompt sheet.' })
export class PromptSheet {
  @Field(() => ID, { description: 'The version.' })
  id: string;

  @Field({ description: 'The sheet’s title.' })
  title: string;

  @Field(() => Int, { description: 'The number of this version.' })
  number: number;

  @Field({ description: 'What stands above the sections.' })
  introduction: string;

  @Field(() => [SheetSection], { description: 'In their order.' })
  sections: SheetSection[];
}

@ObjectType({ description: 'A stretch of a programme, with its days and its prompt sheet.' })
export class Cycle {
  @Field(() => ID, { description: 'The cycle.' })
  id: string;

  @Field({ description: 'Its name, such as Autumn 2026.' })
  name: string;

  @Field({ description: 'Its first day, yyyy-mm-dd.' })
  startsOn: string;

  @Field({ description: 'Its last day, yyyy-mm-dd.' })
  endsOn: string;

  @Field(() => PromptSheet, { nullable: true, description: 'Null until one is chosen.' })
  sheet: PromptSheet | null;
}

@ObjectType({ description: 'How many schools of one phase one authority has in a pool.' })
export class PoolCount {
  @Field(() => phaseNames, { description: 'The school phase.' })
  phase: SchoolPhase;

  @Field({ description: 'The authority’s code.' })
  laCode: string;

  @Field({ description: 'The authority’s name.' })
  authority: string;

  @Field(() => Int, { description: 'How many schools.' })
  count: number;
}

@ObjectType({ description: 'A school that takes part in a programme.' })
export class PooledSchool {
  @Field(() => ID, { description: 'The school, as school:<urn>.' })
  id: string;

  @Field({ description: 'Unique Reference Number.' })
  urn: string;

  @Field({ description: 'Its name in the register.' })
  name: string;

  @Field(() => phaseNames, { description: 'Its school phase.' })
  phase: SchoolPhase;

  @Field({ description: 'Its local authority.' })
  authority: string;

  @Field(() => String, { nullable: true, description: 'Its trust; null where it is in none.' })
  trust: string | null;

  @Field(() => String, { nullable: true, description: 'Town of its address.' })
  town: string | null;

  @Field(() => Int, { nullable: true, description: 'Pupils as the register states.' })
  pupils: number | null;

  @Field({ description: 'The day it joined the programme, yyyy-mm-dd.' })
  joinedOn: string;

  @Field(() => ID, { nullable: true, description: 'The trio or quartet that it is in today.' })
  groupId: string | null;

  @Field(() => String, { nullable: true, description: 'The name of that group.' })
  groupName: string | null;
}

@ObjectType({ description: 'A piece of work that schools take part in together.' })
export class Programme {
  @Field(() => ID, { description: 'The programme.' })
  id: string;

  @Field({ description: 'Its place in addresses.' })
  slug: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'What it is for.' })
  summary: string;

  @Field({ description: 'Whether it is a sample with invented schools.' })
  isFictional: boolean;

  @Field(() => Int, { description: 'Schools that take part today.' })
  schoolCount: number;

  @Field(() => Int, { description: 'Groups that were released and last.' })
  groupCount: number;

  @Field({ description: 'Whether the viewer may form groups, release them and invite people.' })
  viewerCanForm: boolean;

  @Field({ description: 'Whether the viewer may plan cycles and issue prompt sheets.' })
  viewerCanPlan: boolean;
}

export const PooledSchoolConnection = connectionOf(PooledSchool, 'PooledSchoolConnection');
