/**
 * Choose columns of least total cost so that every row is covered exactly once; and, where `quartets` is
 * not null, exactly so many of the columns that are counted: those with four rows, unless `counted` says otherwise.
 */
export interface CoverProblem {
  readonly rows: number;
  readonly columns: readonly (readonly number[])[];
  readonly costs: readonly number[];
  readonly quartets: number | null;
  /** Per column. */
  readonly counted?: readonly boolean[];
}

export interface CoverAnswer {
  /** Numbers of the chosen columns. */
  readonly chosen: readonly number[];
  readonly cost: number;
  /** True where no cheaper choice exists among the columns given. */
  readonly proved: boolean;
}

export interface CoverPrices {
  /** Optimal dual prices of the relaxation, one per row, and of one quartet more. */
  readonly rows: Float64Array;
  readonly quartet: number;
  readonly value: number;
}

/**
 * An exact solver for small covers, given by whoever runs the engine; without one the engine is a little
 * less sharp. It must be deterministic: limits in nodes, not in seconds.
 */
export interface RegionSolver {
  /** null where no cover was found within the limit of branch-and-bound nodes. */
  readonly solve: (problem: CoverProblem, nodes: number) => CoverAnswer | null;
  /** The linear relaxation; null where it has no solution. */
  readonly relax: (problem: CoverProblem) => CoverPrices | null;
}
