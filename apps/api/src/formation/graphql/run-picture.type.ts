import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { MapPlace } from '../../schools/map-place.js';
import { NamedSchool } from '../../schools/named-school.type.js';

@ObjectType({ description: 'How far the schools of one kind are from their partners.' })
export class PartnerDistanceType {
  @Field({ description: 'An authority, or a third by deprivation.' })
  name: string;

  @Field(() => Int, { description: 'Schools counted.' })
  schools: number;

  @Field(() => Float, { description: 'Mean distance to partners, in weighted standard deviations.' })
  mean: number;

  @Field(() => Float, { nullable: true, description: 'Thirds: the smallest figure in it, in per cent.' })
  from: number | null;

  @Field(() => Float, { nullable: true, description: 'Thirds: the largest figure in it, in per cent.' })
  to: number | null;
}

@ObjectType({ description: 'How many groups bring two authorities together.' })
export class CrossingType {
  @Field({ description: 'One authority.' })
  one: string;

  @Field({ description: 'The other.' })
  other: string;

  @Field(() => Int, { description: 'How many groups.' })
  groups: number;
}

@ObjectType({ description: 'A school of a run: where it is, in which group, and what it gives up.' })
export class RunPoint extends NamedSchool {
  @Field(() => MapPlace, { nullable: true, description: 'Null where the register has no place for it.' })
  place: MapPlace | null;

  @Field(() => Int, { description: 'The position of its group.' })
  position: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Against its best legal trio; null where it was not computed.',
  })
  loss: number | null;
}

@ObjectType({ description: 'A run seen as a whole.' })
export class RunPictureType {
  @Field(() => ID, { description: 'The run.' })
  id: string;

  @Field(() => [Float], { description: 'The mean distance within each group, the least alike first.' })
  scores: number[];

  @Field(() => Float, {
    nullable: true,
    description: 'What the mean of all groups cannot go below: the bound, shared out over all pairs.',
  })
  leastMean: number | null;

  @Field(() => [PartnerDistanceType], { description: 'By authority, by name.' })
  byAuthority: PartnerDistanceType[];

  @Field(() => [PartnerDistanceType], { description: 'By deprivation, the least deprived third first.' })
  byThird: PartnerDistanceType[];

  @Field({ description: 'Which figure the thirds are cut by, with its years and sources.' })
  thirdsBy: string;

  @Field(() => [CrossingType], { description: 'The commonest first.' })
  crossings: CrossingType[];

  @Field(() => [RunPoint], { description: 'Every school in a group, group by group.' })
  schools: RunPoint[];
}
