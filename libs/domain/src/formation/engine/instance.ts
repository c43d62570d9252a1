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
  /** The faith bodies it belongs to; absent or empty without one. */
  readonly faith?: readonly string[];
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
  /** Added to the distance of two schools: the cost that is minimised, bounded and proved is their sum. */
  readonly wishes?: PairWishes;
}

/** Soft wishes, in standard deviations of likeness per pair of schools in one group; none is below zero. */
export interface PairWishes {
  /** Per kilometre beyond so many: 0 charges every kilometre, more is a soft limit. */
  readonly travel?: { readonly perKm: number; readonly beyondKm: number };
  /** For two schools that are (`different`) or are not (`same`) of one faith body. */
  readonly faith?: { readonly weight: number; readonly prefer: 'same' | 'different' };
  /** For two schools that were in one group a cycle ago; times `decay` (0..1) for every cycle longer ago. */
  readonly memory?: {
    readonly weight: number;
    readonly decay: number;
    readonly met: readonly Meeting[];
  };
}

/** Two schools that were in one group: 1 is the cycle before this one. */
export interface Meeting {
  readonly pair: readonly [string, string];
  readonly cyclesAgo: number;
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
  readonly existing?: {
    /** Trios and quartets that stand. */
    readonly trios: readonly (readonly string[])[];
    /** Last year's families. */
    readonly families?: readonly (readonly string[])[];
  };
}
