import * as highsPackage from 'highs';
import type { Highs, ModelData } from 'highs';
import type { CoverAnswer, CoverPrices, CoverProblem, RegionSolver } from '@pathways/domain/formation/engine';

/**
 * The engine's region solver on HiGHS compiled to WebAssembly (package `highs`, MIT): single-threaded, so the
 * same problem always takes the same path. Limits are nodes; seconds only where the whole run has to end by then.
 * A run blocks its thread; use it in a worker.
 *
 * @param secondsLeft until the run must have ended; without it there is no such moment
 */
export async function createHighsRegionSolver(secondsLeft?: () => number): Promise<RegionSolver> {
  const highs = await load();
  return {
    solve: (problem, nodes) => {
      const seconds = secondsLeft?.() ?? NO_LIMIT;
      return seconds > 0 ? solveCover(highs, problem, { nodes, seconds }) : null;
    },
    relax: problem => {
      const seconds = secondsLeft?.() ?? NO_LIMIT;
      return seconds > 0 ? relaxCover(highs, problem, seconds) : null;
    },
  };
}

/** Seconds that no run takes. HiGHS refuses an endless one. */
const NO_LIMIT = 1e9;

interface CoverLimits {
  readonly nodes: number;
  readonly seconds: number;
}

/** The package's typings describe its CommonJS face; what Node imports is the ES module, whose default is the loader. */
async function load(): Promise<Highs> {
  const loader: unknown = highsPackage.default;
  if (!isLoader(loader)) throw new Error('The package highs has no default loader.');
  return loader();
}

function isLoader(value: unknown): value is () => Promise<Highs> {
  return typeof value === 'function';
}

/** Every school once; and where asked, so many quartets, counted in one more row. */
function modelOf(problem: CoverProblem): ModelData {
  const starts: number[] = [];
  const indices: number[] = [];
  for (const [at, column] of problem.columns.entries()) {
    starts.push(indices.length);
    indices.push(...column);
    const isCounted = problem.counted?.[at] ?? column.length === 4;
    if (problem.quartets !== null && isCounted) indices.push(problem.rows);
  }
  starts.push(indices.length);
  const numCols = problem.columns.length;
  const numRows = problem.rows + (problem.quartets === null ? 0 : 1);
  const rowBounds = Array.from({ length: numRows }, (_, row) =>
    row < problem.rows ? 1 : (problem.quartets ?? 0),
  );
  return {
    numCols,
    numRows,
    colCost: problem.costs,
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: rowBounds,
    rowUpper: rowBounds,
    matrix: { format: 'csc', numCols, numRows, starts, indices, values: indices.map(() => 1) },
  };
}

function solveCover(highs: Highs, problem: CoverProblem, limits: CoverLimits): CoverAnswer | null {
  const { integer } = highs.constants.variableType;
  const model = highs.createModel({ ...modelOf(problem), integrality: problem.columns.map(() => integer) });
  try {
    model.options.set({
      output_flag: false,
      random_seed: 0,
      mip_max_nodes: limits.nodes,
      time_limit: limits.seconds,
      mip_rel_gap: 1e-9,
      mip_abs_gap: 1e-8,
    });
    model.run();
    const values = model.getSolution().colValue;
    const chosen = problem.columns.flatMap((_, at) => ((values[at] ?? 0) > 0.5 ? [at] : []));
    if (chosen.reduce((rows, at) => rows + (problem.columns[at]?.length ?? 0), 0) !== problem.rows)
      return null;
    return {
      chosen,
      cost: chosen.reduce((sum, at) => sum + (problem.costs[at] ?? 0), 0),
      proved: model.getModelStatus() === highs.constants.modelStatus.optimal,
    };
  } finally {
    model.dispose();
  }
}

function relaxCover(highs: Highs, problem: CoverProblem, seconds: number): CoverPrices | null {
  const model = highs.createModel(modelOf(problem));
  try {
    model.options.set({ output_flag: false, random_seed: 0, time_limit: seconds });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    const { rowDual } = model.getSolution();
    return {
      rows: rowDual.slice(0, problem.rows),
      quartet: problem.quartets === null ? 0 : (rowDual[problem.rows] ?? 0),
      value: model.getObjectiveValue(),
    };
  } finally {
    model.dispose();
  }
}
