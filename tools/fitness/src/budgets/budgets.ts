import { cyclesIn } from './cycles.ts';
import { strangersDaysIn } from './days.ts';
import { functionsOf, type MeasuredFunction } from './functions.ts';
import { bannedNames } from './names.ts';
import { shortcutsIn } from './shortcuts.ts';
import { sources } from './sources.ts';

/** One budget: what was measured, what is allowed, and who is over it. */
export interface Budget {
  readonly name: string;
  readonly measured: number;
  readonly allowed: number;
  readonly over: readonly string[];
}

function quantile(sizes: readonly number[], share: number): number {
  const sorted = [...sizes].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const spread = (name: string, sizes: readonly number[], share: number, allowed: number): Budget => ({
  name,
  measured: quantile(sizes, share),
  allowed,
  over: [],
});

interface Sized {
  readonly place: string;
  readonly size: number;
}

const most = (name: string, all: readonly Sized[], allowed: number): Budget => ({
  name,
  measured: Math.max(0, ...all.map(({ size }) => size)),
  allowed,
  over: all.filter(({ size }) => size > allowed).map(({ place, size }) => `${place} (${size})`),
});

const none = (name: string, over: readonly string[]): Budget => ({
  name,
  measured: over.length,
  allowed: 0,
  over,
});

const sizedBy = (all: readonly MeasuredFunction[], size: (one: MeasuredFunction) => number): Sized[] =>
  all.map(one => ({ place: one.place, size: size(one) }));

/** Measures the whole house. Specs keep the longest-file budget only: a table of cases may be long. */
export function measureBudgets(): Budget[] {
  const all = sources();
  const built = all.filter(source => !source.isSpec);
  const fileLines = built.map(source => source.lines);
  const functions = built.flatMap(functionsOf);
  const functionLines = functions.map(({ lines }) => lines);
  const plain = functions.filter(({ isConstructor }) => !isConstructor);
  const constructors = functions.filter(({ isConstructor }) => isConstructor);
  return [
    spread('file, median lines', fileLines, 0.5, 50),
    spread('file, 90th percentile', fileLines, 0.9, 120),
    most(
      'file, longest',
      all.map(({ path, lines }) => ({ place: path, size: lines })),
      250,
    ),
    spread('function, 90th percentile', functionLines, 0.9, 25),
    most(
      'function, longest',
      sizedBy(functions, ({ lines }) => lines),
      60,
    ),
    most(
      'parameters',
      sizedBy(plain, ({ parameters }) => parameters),
      4,
    ),
    most(
      'constructor parameters',
      sizedBy(constructors, ({ parameters }) => parameters),
      5,
    ),
    none(
      'import cycles',
      cyclesIn(all).map(cycle => cycle.join(' → ')),
    ),
    none('any, double casts, switched-off rules', all.flatMap(shortcutsIn)),
    none('SQL that asks another day than England’s', built.flatMap(strangersDaysIn)),
    none('names that say nothing', all.flatMap(bannedNames)),
  ];
}
