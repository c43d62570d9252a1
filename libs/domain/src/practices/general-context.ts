import type { SchoolPhase } from '../schools/index.js';

/** Pupils on roll, as the public reads it. A two-form primary has some 420. */
export const sizeBands = ['up to 210', '211 to 420', '421 to 1,000', 'over 1,000'] as const;
export type SizeBand = (typeof sizeBands)[number];

/** Pupils eligible for free school meals at any time in the last six years. */
export const disadvantageBands = ['under 20 %', '20 to 39 %', '40 % or more'] as const;
export type DisadvantageBand = (typeof disadvantageBands)[number];

/** A school of the register, as far as a reader of the library could look it up. */
export interface RegisterSchool {
  readonly phase: SchoolPhase;
  readonly laCode: string;
  /** Pupils on roll; null where the register has no figure. */
  readonly pupils: number | null;
  /** Per cent of pupils eligible for free school meals in the last six years; null where none is held. */
  readonly disadvantage: number | null;
  /** Words by which a text may give it away, small letters: town, authority, faith, who is admitted. */
  readonly traits: readonly string[];
}

/** Where a practice comes from, said so that no school can be told from it. An empty list of bands is not told. */
export interface GeneralContext {
  readonly phases: readonly SchoolPhase[];
  readonly sizeBands: readonly SizeBand[];
  readonly disadvantageBands: readonly DisadvantageBand[];
  /** How many local authorities and schools the quoted words come from. */
  readonly authorities: number;
  readonly schools: number;
}

/** Fewer schools than this fitting a description is too few to publish it. */
export const fitsAtLeast = 5;

export function sizeBandOf(pupils: number): SizeBand {
  if (pupils <= 210) return 'up to 210';
  if (pupils <= 420) return '211 to 420';
  return pupils <= 1_000 ? '421 to 1,000' : 'over 1,000';
}

export function disadvantageBandOf(percent: number): DisadvantageBand {
  if (percent < 20) return 'under 20 %';
  return percent < 40 ? '20 to 39 %' : '40 % or more';
}

const has = <Value>(list: readonly Value[], value: Value): boolean => list.includes(value);

/** Is the school one that the description could be about? One whose figure is not held counts as no fit. */
export function fitsContext(school: RegisterSchool, context: GeneralContext): boolean {
  const { pupils, disadvantage } = school;
  const fitsSize =
    context.sizeBands.length === 0 || (pupils !== null && has(context.sizeBands, sizeBandOf(pupils)));
  const fitsDisadvantage =
    context.disadvantageBands.length === 0 ||
    (disadvantage !== null && has(context.disadvantageBands, disadvantageBandOf(disadvantage)));
  return has(context.phases, school.phase) && fitsSize && fitsDisadvantage;
}

const inOrder = <Value>(order: readonly Value[], found: readonly Value[]): Value[] =>
  order.filter(value => found.includes(value));

/**
 * The context of the schools whose words a practice rests on: phases, size and disadvantage in bands, number of authorities.
 * Where fewer than five schools of the register would fit, disadvantage is left out, then size.
 */
export function generalise(
  quoted: readonly RegisterSchool[],
  register: readonly RegisterSchool[],
): GeneralContext {
  const known = (figures: readonly (number | null)[]) => figures.filter(figure => figure !== null);
  const whole: GeneralContext = {
    phases: [...new Set(quoted.map(school => school.phase))].sort(),
    sizeBands: inOrder(sizeBands, known(quoted.map(school => school.pupils)).map(sizeBandOf)),
    disadvantageBands: inOrder(
      disadvantageBands,
      known(quoted.map(school => school.disadvantage)).map(disadvantageBandOf),
    ),
    authorities: new Set(quoted.map(school => school.laCode)).size,
    schools: quoted.length,
  };
  const coarser = [whole, { ...whole, disadvantageBands: [] }];
  const last = { ...whole, disadvantageBands: [], sizeBands: [] };
  const isWide = (context: GeneralContext) =>
    register.filter(school => fitsContext(school, context)).length >= fitsAtLeast;
  return coarser.find(isWide) ?? last;
}
