import {
  distanceBetween,
  knownValue,
  type Likeness,
  type PoolFigure,
  type PoolSchool,
} from '../formation/index.js';
import { apartness } from '../likeness/index.js';
import { fitsAtLeast, fitsContext, type GeneralContext } from '../practices/index.js';

/** A school of the register with what its bands are made of. */
export interface BandedSchool extends PoolSchool {
  readonly pupils: number | null;
}

/** What a practice tells of where it comes from, as far as schools are compared with it. */
export type ToldContext = Pick<GeneralContext, 'phases' | 'sizeBands' | 'disadvantageBands'>;

/** The share of pupils that disadvantage bands are made of: eligible for free school meals in the last six years. */
export const disadvantageMeasure = 'PNUMFSMEVER';

const isOf = (school: BandedSchool, told: ToldContext): boolean =>
  fitsContext(
    {
      phase: school.phase,
      laCode: school.laCode,
      pupils: school.pupils,
      disadvantage: knownValue(school, disadvantageMeasure),
      traits: [],
    },
    { ...told, authorities: 0, schools: 0 },
  );

const mean = (values: readonly number[], scale: 'plain' | 'ratio'): number => {
  const on = scale === 'ratio' ? values.filter(value => value > 0).map(Math.log) : values;
  const middle = on.reduce((sum, value) => sum + value, 0) / on.length;
  return scale === 'ratio' ? Math.exp(middle) : middle;
};

/** A school that does not exist: the middle of these, measure by measure. Null where none has a value. */
function middleOf(schools: readonly [PoolSchool, ...PoolSchool[]], { profile }: Likeness): PoolSchool {
  const measures = profile.measures.map(({ code, scale }): [string, PoolFigure] => {
    const values = schools.map(school => knownValue(school, code)).filter(value => value !== null);
    const value = values.length > 0 ? mean(values, scale) : null;
    const state = value === null ? 'not held' : 'value';
    return [
      code,
      { state, value, academicYear: '', source: 'the middle of several schools', status: 'final' },
    ];
  });
  return { ...schools[0], name: '', measures: Object.fromEntries(measures) };
}

/** The schools that fit what is told; where fewer than five do, without disadvantage, then without size, then all of the phase. */
function fitting(told: ToldContext, register: readonly BandedSchool[]): readonly BandedSchool[] {
  const coarser = [
    told,
    { ...told, disadvantageBands: [] },
    { ...told, disadvantageBands: [], sizeBands: [] },
  ];
  const found = coarser
    .map(context => register.filter(school => isOf(school, context)))
    .find(schools => schools.length >= fitsAtLeast);
  return found ?? register;
}

/**
 * The middle of the schools of the register that fit what practices tell of where they come from: a school that does not exist.
 * It is the same for whoever asks. `register`: all schools of one phase. Null: the description is of other phases, which are not compared.
 */
export function middleOfContext(
  likeness: Likeness,
  register: readonly BandedSchool[],
  told: ToldContext,
): PoolSchool | null {
  const [any] = register;
  if (!any || !told.phases.includes(any.phase)) return null;
  const [first, ...others] = fitting({ ...told, phases: [any.phase] }, register);
  return first ? middleOf([first, ...others], likeness) : null;
}

/**
 * How far a school stands from what practices tell of where they come from: its distance, by the formula that forms trios, to the
 * middle of the schools that fit the description; per unit of weight, 0 for a school that is that middle.
 * It reads the published description and the public register and nothing else, so no choice of schools can draw out of it
 * which school a practice comes from.
 */
export const apartFromContext = (likeness: Likeness, subject: PoolSchool, middle: PoolSchool): number =>
  apartness(likeness, distanceBetween(likeness, subject, middle));

/** How alike, in words; two schools drawn at random are some 1.4 apart. */
export function apartWords(apart: number): string {
  if (apart < 0.5) return 'Much like your school';
  if (apart < 0.9) return 'Like your school';
  return apart < 1.4 ? 'Rather unlike your school' : 'Unlike your school';
}
