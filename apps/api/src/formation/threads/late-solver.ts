import type { CoverAnswer, CoverPrices, CoverProblem, RegionSolver } from '@pathways/domain/formation/engine';

/** Thrown where the solver is asked before it was fetched. */
export class SolverAwaited extends Error {}

/** HiGHS cannot be asked to end: it is told to do so this much before the deadline, so that its answer still counts. */
const ENDS_EARLY_MS = 60;

/** HiGHS, fetched when it is wanted first: most phases never ask it, and compiling it takes a good part of two seconds. */
export class LateSolver implements RegionSolver {
  private solver: RegionSolver | null = null;

  /** @param left milliseconds until the run must have ended; Infinity where there is no such moment */
  constructor(private readonly left: () => number) {}

  async fetch(): Promise<void> {
    if (this.solver !== null) return;
    const { createHighsRegionSolver } = await import('../highs/highs-region-solver.js');
    const isTimed = this.left() < Infinity;
    this.solver = await createHighsRegionSolver(
      isTimed ? () => (this.left() - ENDS_EARLY_MS) / 1000 : undefined,
    );
  }

  readonly solve = (problem: CoverProblem, nodes: number): CoverAnswer | null =>
    this.there().solve(problem, nodes);

  readonly relax = (problem: CoverProblem): CoverPrices | null => this.there().relax(problem);

  private there(): RegionSolver {
    if (this.solver === null) throw new SolverAwaited();
    return this.solver;
  }
}
