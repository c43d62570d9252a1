import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { referenceKinds, type ReferenceKind } from '@pathways/domain/formation';
import { schoolPhases, type SchoolPhase } from '@pathways/domain/schools';
import { z } from 'zod';
import { phaseNames } from '../../schools/school-phase.enum.js';
import { referenceNames } from '../likeness-profile.type.js';

@InputType()
export class ProfileWeightInput {
  @Field({ description: 'The measure.' })
  code: string;

  @Field(() => Float, { description: 'How much it counts; nought leaves it out.' })
  weight: number;
}

@InputType()
export class WeightsInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => phaseNames, { description: 'The school phase.' })
  phase: SchoolPhase;

  @Field(() => referenceNames, { defaultValue: 'pool', description: 'What it is standardised on.' })
  reference: ReferenceKind;

  @Field(() => [ProfileWeightInput], { description: 'The weights.' })
  weights: ProfileWeightInput[];
}

const weight = z.object({
  code: z.string().max(60),
  weight: z.number('Write a number.').max(1_000, 'At most 1,000.'),
});

/** A weight below zero is not malformed: the rule refuses it with the measure's name. */
export const weightsShape = z.object({
  programmeId: z.uuid(),
  phase: z.enum(schoolPhases),
  reference: z.enum(referenceKinds),
  weights: z.array(weight).max(60, 'At most 60 measures.'),
});
