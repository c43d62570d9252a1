import type { Bearing, Term, TryEffort, TryId, TryProof, TryResult } from '../practices/index.js';
import type { TryContext } from './try-context.js';

/** Whether a try moves the dials, and if not, why. */
export type TryCounting = 'counts' | 'too soon' | 'reported again' | 'too old';

/** A try as the public reads it: everything that the dials are counted from, and nothing that tells the school. */
export interface LibraryTry {
  readonly id: TryId;
  /** What was ticked stands and counts while words are out of sight: a flag moves no dial. The words are empty then. */
  readonly words: 'in sight' | 'out of sight' | 'removed';
  readonly where: TryContext;
  readonly context: string;
  readonly changeMade: string;
  readonly isAdapted: boolean;
  readonly begunIn: Term;
  readonly effort: TryEffort;
  readonly result: TryResult;
  readonly proof: TryProof;
  readonly wouldKeep: boolean;
  readonly bearings: readonly Bearing[];
  /** The school had no part in the group that the practice comes from. */
  readonly isIndependent: boolean;
  readonly counting: TryCounting;
  readonly loggedAt: Date;
}

/** One practice that speaks of this one, or of which this one speaks. */
export interface LibraryLink {
  readonly bearing: Bearing;
  /** "to": this practice speaks of the other; "from": the other speaks of this one. */
  readonly direction: 'to' | 'from';
  readonly slug: string;
  readonly title: string;
  readonly because: string;
}
