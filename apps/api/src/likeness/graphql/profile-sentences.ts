import type { ProfileFault } from '@pathways/domain/likeness';
import { definitionOf } from '@pathways/domain/schools';
import type { Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';

const UnknownMeasures = refusalType('UnknownMeasures', 'The profile weighs what is not held for this phase.');
const MeasuresRepeated = refusalType('MeasuresRepeated', 'The profile weighs a measure twice.');
const WeightsBelowZero = refusalType('WeightsBelowZero', 'A weight is below zero.');
const WeightsSumToZero = refusalType('WeightsSumToZero', 'No measure weighs anything.');
const NoNationalValues = refusalType('NoNationalValues', 'No national values are published for a measure.');

const named = (codes: readonly string[]): string => codes.map(code => definitionOf(code).name).join(', ');

/** For every verb that takes weights. */
export const faultSentences: Sentences<ProfileFault> = {
  UnknownMeasures: ({ codes }) =>
    new UnknownMeasures(`Weights: ${codes.join(', ')} is not held for schools of this phase. Leave it out.`),
  MeasuresRepeated: ({ codes }) =>
    new MeasuresRepeated(`Weights: ${named(codes)} is weighed twice. Give each measure one weight.`),
  WeightsBelowZero: ({ codes }) =>
    new WeightsBelowZero(
      `Weights: ${named(codes)} is below zero. Nought leaves a measure out; nothing weighs less.`,
    ),
  WeightsSumToZero: () =>
    new WeightsSumToZero(
      'Weights: they sum to zero, so all schools would be alike. Give at least one measure a weight.',
    ),
  NoNationalValues: ({ codes }) =>
    new NoNationalValues(
      `Standardised on: DfE publishes no national values for ${named(codes)}. Choose the pool or the register, or leave it out.`,
    ),
};
