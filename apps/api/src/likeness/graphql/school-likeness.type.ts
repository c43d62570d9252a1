import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReasonFigureType } from '../../formation/group-reason.type.js';
import { LikenessProfileType, ReferenceType } from '../likeness-profile.type.js';
import { ComparedSchoolType } from './schools-like.type.js';

@ObjectType('MeasureStrip', {
  description: 'One measure over a pool, with a school and its group in it. No places are counted.',
})
export class MeasureStripType {
  @Field({ description: 'The publisher’s column name.' })
  code: string;

  @Field({ description: 'What it stands for.' })
  standsFor: string;

  @Field({ description: 'What the figure is.' })
  phrase: string;

  @Field({ description: 'Its unit, such as % or pupils.' })
  unit: string;

  @Field(() => Float, { description: 'How much it counts in the profile.' })
  weight: number;

  @Field({ description: 'Why it counts that much.' })
  because: string;

  @Field(() => [Float], { description: 'Every published value of the pool, from the least to the most.' })
  values: number[];

  @Field(() => Float, { nullable: true, description: 'The middle value; null where there is none.' })
  median: number | null;

  @Field(() => Int, { description: 'Schools of the pool without a published value.' })
  without: number;

  @Field(() => String, { nullable: true, description: 'The year or years that the pool’s values are of.' })
  years: string | null;

  @Field(() => ReasonFigureType, { description: 'The school’s own.' })
  figure: ReasonFigureType;

  @Field(() => [ReasonFigureType], { description: 'Those of the other schools of its group.' })
  group: ReasonFigureType[];
}

@ObjectType('PartnerGroup', { description: 'A group of the school that the viewer may see.' })
export class PartnerGroupType {
  @Field(() => ID, { description: 'The group.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => [ComparedSchoolType], { description: 'The other schools in it.' })
  partners: ComparedSchoolType[];
}

@ObjectType({ description: 'A school’s place in the spread of each measure that a profile looks at.' })
export class SchoolLikeness {
  @Field(() => ComparedSchoolType, { description: 'The school.' })
  school: ComparedSchoolType;

  @Field(() => LikenessProfileType, { description: 'Which measures are shown.' })
  profile: LikenessProfileType;

  @Field(() => [LikenessProfileType], {
    description: 'The profiles that the viewer may choose instead, the usual one first.',
  })
  choices: LikenessProfileType[];

  @Field(() => ReferenceType, { description: 'What the profile is standardised on.' })
  reference: ReferenceType;

  @Field(() => Int, { description: 'How many schools the strips are of.' })
  poolSize: number;

  @Field({ description: 'Whether the strips are of a programme’s pool; else of the whole register.' })
  isPool: boolean;

  @Field(() => PartnerGroupType, {
    nullable: true,
    description: 'Its newest group whose schools the viewer may know; null for none.',
  })
  group: PartnerGroupType | null;

  @Field(() => [MeasureStripType], { description: 'One for each measure, in the profile’s order.' })
  strips: MeasureStripType[];
}
