import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ProfileOrigin, ReferenceKind } from '@pathways/domain/formation';

export const originNames = {
  OURS: 'ours',
  DEPARTMENT: 'department',
  HISTORIC: 'historic',
  OWN: 'own',
} as const satisfies Record<string, ProfileOrigin>;

export const referenceNames = {
  POOL: 'pool',
  REGISTER: 'register',
  NATIONAL: 'national',
} as const satisfies Record<string, ReferenceKind>;

registerEnumType(originNames, { name: 'ProfileOrigin', description: 'Where the weights come from.' });
registerEnumType(referenceNames, {
  name: 'ReferenceKind',
  description: 'What a profile is standardised on: the pool, our whole register, or DfE’s national values.',
});

@ObjectType({ description: 'One measure of a likeness profile.' })
export class ProfileMeasureType {
  @Field({ description: 'The publisher’s column name.' })
  code: string;

  @Field({ description: 'What it stands for.' })
  standsFor: string;

  @Field({ description: 'What the figure is.' })
  phrase: string;

  @Field({ description: 'Its unit, such as % or pupils.' })
  unit: string;

  @Field(() => Float, { description: 'How much it counts.' })
  weight: number;

  @Field({ description: 'Why it counts that much.' })
  because: string;
}

@ObjectType('Reference', {
  description:
    'The named schools on which a profile is standardised: one step of likeness is one of their standard deviations.',
})
export class ReferenceType {
  @Field(() => referenceNames, { description: 'Which kind.' })
  kind: ReferenceKind;

  @Field({ description: 'Which schools they are.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of which year or years; null where that is settled with the pool.',
  })
  year: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many they are; null where that is settled with the pool.',
  })
  schools: number | null;
}

@ObjectType({ description: 'A named way of saying which schools are alike.' })
export class LikenessProfileType {
  @Field(() => ID, { description: 'Its key.' })
  key: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Why these measures.' })
  because: string;

  @Field(() => originNames, { description: 'Where the weights come from.' })
  origin: ProfileOrigin;

  @Field(() => String, { nullable: true, description: 'What to know before relying on it.' })
  caution: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a coordinator’s own profile: its version. A run keeps the version that it used.',
  })
  version: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a coordinator’s own profile: who made this version.',
  })
  madeBy: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Of a coordinator’s own profile: when this version was made.',
  })
  madeAt: Date | null;

  @Field(() => ReferenceType, { description: 'What it is standardised on.' })
  reference: ReferenceType;

  @Field(() => [ProfileMeasureType], { description: 'The measures and their weights.' })
  measures: ProfileMeasureType[];
}
