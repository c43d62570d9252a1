import type { MeasureUnit } from '../schools/index.js';

/** One measure that likeness looks at. */
export interface ProfileMeasure {
  /** The publisher's column name. */
  readonly code: string;
  /** What it stands for, in a coordinator's words. */
  readonly standsFor: string;
  /** Names the figure in a sentence: "41 % of <phrase>", "<phrase>: 240". */
  readonly phrase: string;
  readonly unit: MeasureUnit;
  /** Above zero; twice the weight counts twice in the squared distance. */
  readonly weight: number;
  readonly because: string;
  /** Sizes are compared by ratio: 60 against 120 pupils is as far as 200 against 400. */
  readonly scale: 'plain' | 'ratio';
}

/** How one measure spreads over a pool: what likeness is measured in. In the measure's unit, or its logarithm for ratios. */
export interface Spread {
  readonly code: string;
  readonly centre: number;
  /** One standard deviation of the schools that have a value; 1 where all are equal. */
  readonly scale: number;
  /** How many schools have a value. */
  readonly known: number;
}

export const referenceKinds = ['pool', 'register', 'national'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** The named schools on which a profile is standardised: what "one standard deviation" is a deviation of. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly name: string;
  /** Written 2024/25, or as a range; null where no figure is held. */
  readonly year: string | null;
  readonly schools: number;
  /** One for each measure of the profile. */
  readonly spreads: readonly Spread[];
}

/** Where the weights come from. */
export type ProfileOrigin = 'ours' | 'department' | 'historic' | 'own';

/** A named way of saying which schools are alike. */
export interface LikenessProfile {
  readonly key: string;
  readonly name: string;
  readonly because: string;
  readonly measures: readonly ProfileMeasure[];
  readonly origin?: ProfileOrigin;
  /** What must be known before anyone relies on it: estimated weights, figures that few schools have. */
  readonly caution?: string;
  /** Of a coordinator's own profile: a change makes a new version, and a run keeps the one it used. */
  readonly version?: number;
  /** Absent: standardised on the pool it is used on. */
  readonly reference?: Reference;
}
