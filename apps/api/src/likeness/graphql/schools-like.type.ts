import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { GroupReasonType } from '../../formation/group-reason.type.js';
import { phaseNames } from '../../schools/school-phase.enum.js';
import type { SchoolPhase } from '@pathways/domain/schools';
import { LikenessProfileType, ReferenceType } from '../likeness-profile.type.js';

@ObjectType('ComparedSchool', { description: 'A school that is compared with others.' })
export class ComparedSchoolType {
  @Field({ description: 'Its URN.' })
  urn: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => phaseNames, { description: 'Its phase: only schools of one phase are compared.' })
  phase: SchoolPhase;

  @Field({ description: 'Its local authority.' })
  authority: string;

  @Field(() => String, { nullable: true, description: 'Its trust; null where it is in none.' })
  trust: string | null;
}

@ObjectType('NearestSchool', { description: 'A school that is among the most alike of a pool.' })
export class NearestSchoolType extends ComparedSchoolType {
  @Field(() => Float, { description: 'In weighted standard deviations: 0 for twins.' })
  distance: number;

  @Field(() => Float, {
    description:
      'The same per unit of weight: standard deviations on a typical measure. Comparable across profiles.',
  })
  apart: number;

  @Field(() => Float, { nullable: true, description: 'In a straight line; null where a place is not known.' })
  kilometres: number | null;

  @Field({ description: 'Whether it has the school among its own nearest as well.' })
  isTwoWay: boolean;

  @Field({ description: 'Whether it is in another local authority.' })
  isOtherAuthority: boolean;

  @Field({ description: 'Whether no trust has both.' })
  isOtherTrust: boolean;

  @Field(() => GroupReasonType, { description: 'Why: the measures side by side, and a paragraph.' })
  reason: GroupReasonType;
}

@ObjectType({ description: 'The schools most like one.' })
export class SchoolsLike {
  @Field(() => ComparedSchoolType, { description: 'The school.' })
  school: ComparedSchoolType;

  @Field(() => LikenessProfileType, { description: 'How likeness was measured.' })
  profile: LikenessProfileType;

  @Field(() => [LikenessProfileType], {
    description: 'The profiles that the viewer may choose instead, the usual one first.',
  })
  choices: LikenessProfileType[];

  @Field(() => ReferenceType, { description: 'What the profile was standardised on.' })
  reference: ReferenceType;

  @Field(() => Int, { description: 'With how many schools it was compared: those of whom enough is known.' })
  compared: number;

  @Field(() => Int, { description: 'How many schools were left out because too little is known of them.' })
  lacking: number;

  @Field({ description: 'Whether enough is known of the school itself; if not, it has no list.' })
  isKnown: boolean;

  @Field(() => [String], { description: 'What the profile looks at and nobody has published of the school.' })
  missing: string[];

  @Field(() => [NearestSchoolType], { description: 'The most alike first.' })
  nearest: NearestSchoolType[];
}
