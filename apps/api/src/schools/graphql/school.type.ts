import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SchoolPhase as DomainPhase } from '@pathways/domain/schools';
import { connectionOf } from '../../platform/graphql/connection.js';
import { MapPlace } from '../map-place.js';
import { phaseNames } from '../school-phase.enum.js';

export { phaseNames };

@ObjectType({ description: 'A local authority in England.' })
export class LocalAuthority {
  @Field({ description: 'The department’s code, such as 352.' })
  code: string;

  @Field({ description: 'Its name, such as Manchester.' })
  name: string;
}

@ObjectType({ description: 'An academy trust.' })
export class Trust {
  @Field(() => ID, { description: 'The trust.' })
  id: string;

  @Field({ description: 'Its identifier in the register of groups.' })
  uid: string;

  @Field({ description: 'Its name as published.' })
  name: string;
}

@ObjectType({
  description: 'A school in the national register, or a clearly fictional one (URN 900001 and up).',
})
export class School {
  @Field(() => ID, { description: 'The school, as school:<urn>.' })
  id: string;

  @Field({ description: 'Unique Reference Number: six digits.' })
  urn: string;

  @Field({ description: 'Its name in the register.' })
  name: string;

  @Field(() => phaseNames, { description: 'Phase of education; special schools and AP by their type.' })
  phase: DomainPhase;

  @Field({ description: 'Type of establishment as published, such as Community school.' })
  typeName: string;

  @Field({ description: 'Status as published, such as Open.' })
  status: string;

  @Field(() => String, { nullable: true, description: 'Town of its address.' })
  town: string | null;

  @Field(() => String, { nullable: true, description: 'Postcode of its address.' })
  postcode: string | null;

  @Field(() => String, { nullable: true, description: 'Mixed, Boys or Girls.' })
  gender: string | null;

  @Field(() => String, { nullable: true, description: 'Religious character as published.' })
  religiousCharacter: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Pupils as the register states; null where it states none.',
  })
  pupils: number | null;

  @Field(() => String, { nullable: true, description: 'The day it closed, yyyy-mm-dd.' })
  closedOn: string | null;

  @Field({ description: 'Whether it is invented, for the sample programme.' })
  isFictional: boolean;

  @Field(() => MapPlace, { nullable: true, description: 'Null where the register has no place for it.' })
  place: MapPlace | null;

  @Field({ description: 'The publication that its facts were read from.' })
  source: string;

  @Field({ description: 'The day that its facts are of, yyyy-mm-dd.' })
  asAt: string;

  @Field(() => LocalAuthority, { description: 'The authority whose area it is in.' })
  localAuthority: LocalAuthority;

  @Field(() => Trust, { nullable: true, description: 'The newest published trust; null where none is.' })
  trust: Trust | null;
}

@ObjectType({ description: 'A school before or after this one, as the register links them.' })
export class LinkedSchool {
  @Field({ description: 'The other school’s URN.' })
  urn: string;

  @Field({ description: 'The other school’s name.' })
  name: string;

  @Field({ description: 'The kind of link as published, such as Successor or Predecessor - merged.' })
  linkType: string;

  @Field(() => String, { nullable: true, description: 'The day of the change, yyyy-mm-dd.' })
  establishedOn: string | null;

  @Field({ description: 'Whether the other school is in the imported register and so has a page.' })
  isHeld: boolean;
}

export const SchoolConnection = connectionOf(School, 'SchoolConnection');
