import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LikenessProfileType, ReferenceType } from '../likeness-profile.type.js';
import { WeightsInput } from './profile-draft.input.js';
import { ComparedSchoolType } from './schools-like.type.js';

export const changeNames = { STAYS: 'stays', ENTERS: 'enters', LEAVES: 'leaves' } as const;

registerEnumType(changeNames, {
  name: 'ListChangeKind',
  description: 'What a change of weights does to a list.',
});

@InputType()
export class ProfilePreviewInput extends WeightsInput {
  @Field(() => ID, { description: 'Key of the profile that it is compared with.' })
  against: string;

  @Field(() => String, { nullable: true, description: 'The school whose nearest are shown.' })
  urn?: string | null;
}

@ObjectType('LackingMeasure', {
  description: 'A measure, and for how many schools of the pool nothing is published.',
})
export class LackingMeasureType {
  @Field({ description: 'The publisher’s column name.' })
  code: string;

  @Field({ description: 'What it stands for.' })
  standsFor: string;

  @Field(() => Int, { description: 'Schools without a value.' })
  without: number;
}

@ObjectType('ListChange', {
  description: 'A school among the nearest before a change of weights, after it, or both.',
})
export class ListChangeType {
  @Field(() => ComparedSchoolType, { description: 'The school.' })
  school: ComparedSchoolType;

  @Field(() => changeNames, { description: 'Whether it stays, enters or leaves.' })
  kind: (typeof changeNames)[keyof typeof changeNames];

  @Field(() => Int, {
    nullable: true,
    description: 'Its place before, from 1; null where it was not among them.',
  })
  placeBefore: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place after, from 1; null where it is not among them.',
  })
  placeAfter: number | null;

  @Field(() => Float, { description: 'Standard deviations on a typical measure, before.' })
  apartBefore: number;

  @Field(() => Float, { description: 'Standard deviations on a typical measure, after.' })
  apartAfter: number;
}

@ObjectType({ description: 'What a profile that nobody has kept yet would do.' })
export class ProfilePreview {
  @Field(() => String, {
    nullable: true,
    description: 'What is the matter with the weights; null where nothing is.',
  })
  fault: string | null;

  @Field(() => LikenessProfileType, { nullable: true, description: 'The profile it is compared with.' })
  against: LikenessProfileType | null;

  @Field(() => ReferenceType, { nullable: true, description: 'What it would be standardised on.' })
  reference: ReferenceType | null;

  @Field(() => Int, { description: 'Schools of the pool in this phase.' })
  poolSize: number;

  @Field(() => [ComparedSchoolType], { description: 'Schools of whom too little is known for any likeness.' })
  tooLittle: ComparedSchoolType[];

  @Field(() => [LackingMeasureType], { description: 'The gaps of each measure that weighs something.' })
  lacking: LackingMeasureType[];

  @Field(() => [ListChangeType], { description: 'The chosen school’s nearest ten, after and before.' })
  changes: ListChangeType[];
}
