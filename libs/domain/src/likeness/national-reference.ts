import { departmentReference, type ProfileMeasure, type Reference } from '../formation/index.js';

/** The department's national values for these measures; those that it does not publish are left to the pool. */
export const nationalReference = (measures: readonly ProfileMeasure[]): Reference => ({
  ...departmentReference,
  spreads: departmentReference.spreads.filter(({ code }) => measures.some(measure => measure.code === code)),
});
