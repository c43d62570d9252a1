import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { SchoolPhase } from '@pathways/domain/schools';
import { connectionOf } from '../../platform/graphql/connection.js';
import { MapPlace } from '../../schools/map-place.js';
import { ListedSchoolFields, NamedSchool } from '../../schools/named-school.type.js';
import { phaseNames } from '../../schools/school-phase.enum.js';

@InputType({ description: 'Narrows a pool; what is absent narrows nothing.' })
export class PoolFilterInput {
  @Field(() => phaseNames, { nullable: true, description: 'Schools of this phase.' })
  phase?: SchoolPhase;

  @Field({ nullable: true, description: 'Schools of the authority with this code.' })
  laCode?: string;

  @Field({ nullable: true, description: 'Words of the name or town, or a URN.' })
  search?: string;

  @Field({ nullable: true, description: 'Schools that are in a trio or quartet, or those that are in none.' })
  isGrouped?: boolean;

  @Field(() => ID, { nullable: true, description: 'Looks at groups of this cycle only.' })
  cycleId?: string;

  @Field(() => ID, { nullable: true, description: 'Schools of this trust.' })
  trustId?: string;

  @Field({
    nullable: true,
    description: 'Schools that took part once and left, in the place of those that take part.',
  })
  hasLeft?: boolean;
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
export class PooledSchool extends ListedSchoolFields {
  @Field(() => phaseNames, { description: 'Its school phase.' })
  phase: SchoolPhase;

  @Field({ description: 'The day it joined the programme, yyyy-mm-dd.' })
  joinedOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'The day it left, yyyy-mm-dd; null while it takes part.',
  })
  leftOn: string | null;

  @Field(() => ID, { nullable: true, description: 'The trio or quartet that it is in today.' })
  groupId: string | null;

  @Field(() => String, { nullable: true, description: 'The name of that group.' })
  groupName: string | null;
}

@ObjectType({ description: 'A school of a pool on a map.' })
export class PoolPoint extends NamedSchool {
  @Field(() => MapPlace, { nullable: true, description: 'Null where the register has no place for it.' })
  place: MapPlace | null;

  @Field(() => ID, { nullable: true, description: 'The trio or quartet that it is in today.' })
  groupId: string | null;
}

@ObjectType({ description: 'A trust with schools in a pool.' })
export class PoolTrust {
  @Field(() => ID, { description: 'The trust.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'How many of its schools take part.' })
  count: number;
}

export const PooledSchoolConnection = connectionOf(PooledSchool, 'PooledSchoolConnection');
