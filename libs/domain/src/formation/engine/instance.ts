/**
 * What the engine is asked: schools, their features, the distance and the locks. The shape is the
 * instance file of `pathways formation solve`, so a parsed file is an instance.
 */
export interface School {
  readonly id: string;
  readonly name?: string;
  readonly phase: string;
  readonly la: string;
  /** null: in no trust; such a school clashes with no other on trust. */
  readonly trust: string | null;
  /** Kilometres on a plane. */
  readonly x: number;
  readonly y: number;
  /** One value per feature of the distance, in its order; null where nothing is known. */
  readonly f: readonly (number | null)[];
  /** One value per area of strength, in standard deviations; used by pairs only. */
  readonly strengths?: readonly (number | null)[];
  readonly status?: 'member' | 'newcomer' | 'leaver';
}

export interface Feature {
  readonly name: string;
  readonly weight: number;
  /** Per school phase: [centre, scale], in the unit of the feature. */
  readonly byPhase: Readonly<Record<string, readonly [number, number]>>;
}

export interface DistanceDefinition {
  /** `expected`: an unknown value is a random standard school. `gower`: only shared features count. */
  readonly missing: 'expected' | 'gower';
  readonly features: readonly Feature[];
}

export interface FamilyRules {
  readonly min: number;
  readonly max: number;
  readonly minLas: number;
  readonly maxLaShare: number;
  readonly competeKm: number;
  readonly features: readonly string[];
}

export interface PairRules {
  readonly strongFrom: number;
  readonly strugglingTo: number;
  readonly minKm: number;
  readonly strongCapacity: number;
}

export interface Locks {
  /** Sets of ids that must share a group. */
  readonly together?: readonly (readonly string[])[];
  /** Pairs of ids that must not. */
  readonly apart?: readonly (readonly string[])[];
}

export interface FormationInstance {
  readonly distance: DistanceDefinition;
  readonly rules?: { readonly family?: FamilyRules; readonly pair?: PairRules };
  readonly schools: readonly School[];
  readonly locks?: Locks;
  readonly existing?: { readonly trios: readonly (readonly string[])[] };
}
