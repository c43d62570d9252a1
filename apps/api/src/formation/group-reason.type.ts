import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { OwnedSchool } from '../schools/named-school.type.js';

@ObjectType({
  description: 'One school’s figure in a reason, with the year and the publication it comes from.',
})
export class ReasonFigureType {
  @Field({ description: 'The school.' })
  urn: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Null where it is withheld or not held; never zero then.',
  })
  value: number | null;

  @Field({ description: 'value, suppressed or not held.' })
  state: string;

  @Field(() => String, { nullable: true, description: 'Written 2024/25; null where nothing was ever held.' })
  academicYear: string | null;

  @Field(() => String, { nullable: true, description: 'The publication that it was read from.' })
  source: string | null;

  @Field(() => String, { nullable: true, description: 'provisional or final.' })
  status: string | null;
}

@ObjectType({ description: 'A measure that likeness looked at, with the figures side by side.' })
export class ReasonMeasureType {
  @Field({ description: 'The publisher’s column name.' })
  code: string;

  @Field({ description: 'What it stands for.' })
  standsFor: string;

  @Field({ description: '%, pupils or scaled score.' })
  unit: string;

  @Field(() => Float, { description: 'How much it counted in the likeness.' })
  weight: number;

  @Field(() => Float, { description: 'Its share of what keeps these schools apart, 0 to 1.' })
  share: number;

  @Field(() => [ReasonFigureType], { description: 'In the order of the schools.' })
  figures: ReasonFigureType[];
}

@ObjectType({ description: 'A school in a reason, as it stood when the group was proposed.' })
export class ReasonSchoolType extends OwnedSchool {}

@ObjectType({ description: 'Two schools of a group: how far apart on the map, and how unlike.' })
export class ReasonDistanceType {
  @Field(() => ID, { description: 'One school, as URN.' })
  from: string;

  @Field(() => ID, { description: 'The other, as URN.' })
  to: string;

  @Field(() => Float, { nullable: true, description: 'In a straight line; null where a place is not known.' })
  kilometres: number | null;

  @Field(() => Float, { description: 'In weighted standard deviations: 0 for twins.' })
  unlikeness: number;
}

@ObjectType('GroupReason', {
  description: 'Why these schools were brought together: the facts, and a paragraph made from them.',
})
export class GroupReasonType {
  @Field({ description: 'One plain paragraph that a head could be sent.' })
  paragraph: string;

  @Field({ description: 'The likeness profile that was used.' })
  profile: string;

  @Field(() => [ReasonSchoolType], { description: 'The schools, in the order of the figures.' })
  schools: ReasonSchoolType[];

  @Field(() => [ReasonMeasureType], { description: 'The measures side by side.' })
  measures: ReasonMeasureType[];

  @Field(() => [ReasonDistanceType], { description: 'Every pair of schools.' })
  distances: ReasonDistanceType[];
}
