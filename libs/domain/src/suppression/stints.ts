import { safeSumsOfBundles, type Piece, type Sum } from './safe-sums.js';

/** Something of a school's that stood in some numbers from one week until another. */
export interface Stint {
  readonly school: string;
  /** The numbers that it is counted in. */
  readonly keys: readonly string[];
  /** The week in which it came, from 0. */
  readonly from: number;
  /** The week in which it went again; null where it stands. */
  readonly until: number | null;
  readonly count: number;
}

/** Stints that came, stood and went together, in the same numbers. */
interface Bundle extends Pick<Stint, 'keys' | 'from' | 'until'> {
  readonly pieces: Piece[];
}

/** A number as it could be told last. */
export interface Told {
  readonly number: number;
  /** How many weeks were over then. */
  readonly weeks: number;
  /** False where it has changed since and cannot be told as it is now. */
  readonly isCurrent: boolean;
}

/** A number that is never told, as what it is short of others: open actions are those agreed without those done and dropped. */
export interface Shortfall {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** What is left of a whole without any of its parts, in every way to take them off. */
export function shortfallsOf(whole: string, parts: readonly string[]): Shortfall[] {
  const subsets = parts.reduce<string[][]>(
    (found, part) => [...found, ...found.map(subset => [...subset, part])],
    [[]],
  );
  return subsets.filter(subset => subset.length > 0).map(subset => ({ whole, parts: subset }));
}

const dayMs = 86_400_000;

/**
 * The weeks by which a stretch of days is counted: they end with its last day, so that the first may be short. `began` is the first day of the
 * first week, `over` how many were over before `today`. Days are YYYY-MM-DD.
 */
export function stepsOver(startsOn: string, endsOn: string, today: string): { began: string; over: number } {
  const end = Date.parse(endsOn) + dayMs;
  const began = end - 7 * dayMs * Math.ceil((end - Date.parse(startsOn)) / (7 * dayMs));
  const over = Math.max(0, Math.floor((Date.parse(today) - began) / (7 * dayMs)));
  return { began: new Date(began).toISOString().slice(0, 10), over };
}

function bundlesOf(stints: readonly Stint[]): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const { keys, from, until, school, count } of stints) {
    const name = JSON.stringify([from, until, keys]);
    const bundle = bundles.get(name) ?? { keys, from, until, pieces: [] };
    bundle.pieces.push({ school, count });
    bundles.set(name, bundle);
  }
  return [...bundles.values()];
}

const stands = ({ from, until }: Bundle, weeks: number): boolean =>
  from < weeks && (until === null || until >= weeks);

/** A number as it stood when so many weeks were over. */
interface State extends Sum {
  readonly of: string;
  readonly weeks: number;
}

/** Each number at the end of each week in which it changed. */
function statesOf(bundles: readonly Bundle[], over: number): State[] {
  const byKey = new Map<string, number[]>();
  for (const [place, { keys }] of bundles.entries()) {
    for (const key of keys) {
      const places = byKey.get(key);
      if (places) places.push(place);
      else byKey.set(key, [place]);
    }
  }
  return [...byKey].flatMap(([of, places]) => {
    const states: State[] = [];
    for (let weeks = 1; weeks <= over; weeks++) {
      const pieces = places.filter(place => bundles[place] && stands(bundles[place], weeks));
      if (pieces.join() !== (states.at(-1)?.pieces.join() ?? ''))
        states.push({ key: `${of}@${weeks}`, of, weeks, pieces });
    }
    return states;
  });
}

/** What changed between any two weeks: nobody is told it, and nobody may work it out while it is small. */
function changesIn(states: readonly State[]): Sum[] {
  return states.flatMap((before, at) =>
    states
      .slice(at + 1)
      .filter(({ of }) => of === before.of)
      .map(after => {
        const [had, has] = [new Set(before.pieces), new Set(after.pieces)];
        return {
          key: `${before.key} to ${after.weeks}`,
          pieces: after.pieces.filter(place => !had.has(place)),
          less: before.pieces.filter(place => !has.has(place)),
        };
      }),
  );
}

/** Each number as it stands when so many weeks are over. */
const standingAt = (states: readonly State[], weeks: number): ReadonlyMap<string, State> =>
  new Map(states.filter(state => state.weeks <= weeks).map(state => [state.of, state]));

function shortfallsIn(standing: ReadonlyMap<string, State>, shortfalls: readonly Shortfall[]): Sum[] {
  return shortfalls.map(({ whole, parts }) => ({
    key: `${whole} without ${parts.join()}`,
    pieces: standing.get(whole)?.pieces ?? [],
    less: parts.flatMap(part => standing.get(part)?.pieces ?? []),
  }));
}

/** What one number has more than another that lies within it. */
function surplusesIn(standing: ReadonlyMap<string, State>): Sum[] {
  const sets = [...standing.values()].map(({ of, pieces }) => ({ of, pieces: new Set(pieces) }));
  return sets.flatMap(one =>
    sets
      .filter(
        other => other.pieces.size < one.pieces.size && [...other.pieces].every(at => one.pieces.has(at)),
      )
      .map(other => ({
        key: `${one.of} more than ${other.of}`,
        pieces: [...one.pieces].filter(at => !other.pieces.has(at)),
      })),
  );
}

/** Numbers of which none can be worked out from those of another cluster: they have nothing in common. */
function clustersOf(bundles: readonly Bundle[], shortfalls: readonly Shortfall[]): Map<string, string> {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parents.get(key) ?? key;
    return parent === key ? key : rootOf(parent);
  };
  const join = (keys: readonly string[]) => {
    const [first, ...others] = keys;
    if (first === undefined) return;
    parents.set(first, rootOf(first));
    for (const other of others) parents.set(rootOf(other), rootOf(first));
  };
  for (const { keys } of bundles) join(keys);
  for (const { whole, parts } of shortfalls) join([whole, ...parts]);
  return new Map([...parents.keys()].map(key => [key, rootOf(key)]));
}

/** As it was known then: what came later had not come, and what went later stood. */
const knownAt = (bundles: readonly Bundle[], weeks: number): Bundle[] =>
  bundles.map(bundle => ({
    ...bundle,
    keys: bundle.from < weeks ? bundle.keys : [],
    until: bundle.until !== null && bundle.until < weeks ? bundle.until : null,
  }));

function toldTogether(
  bundles: readonly Bundle[],
  over: number,
  shortfalls: readonly Shortfall[],
): [string, Told][] {
  const states = statesOf(bundles, over);
  let told: ReadonlySet<string> = new Set();
  for (const weeks of [...new Set(states.map(state => state.weeks))].sort((one, other) => one - other)) {
    const known = statesOf(knownAt(bundles, weeks), weeks);
    const standing = standingAt(known, weeks);
    told = safeSumsOfBundles({
      bundles: bundles.map(({ pieces }) => pieces),
      sums: known.filter(
        ({ key, pieces }) => pieces.length > 0 && (told.has(key) || key.endsWith(`@${weeks}`)),
      ),
      breakdowns: [],
      untold: [
        ...known.filter(({ key }) => !told.has(key) && !key.endsWith(`@${weeks}`)),
        ...changesIn(known),
        ...shortfallsIn(standing, shortfalls),
        ...surplusesIn(standing),
      ],
      already: told,
    });
  }
  return [...standingAt(states, over)].flatMap(([of, newest]) => {
    const last = states.findLast(state => state.of === of && told.has(state.key));
    if (!last) return [];
    const number = last.pieces
      .flatMap(at => bundles[at]?.pieces ?? [])
      .reduce((sum, { count }) => sum + count, 0);
    return [[of, { number, weeks: last.weeks, isCurrent: last === newest }]];
  });
}

/**
 * Which numbers may be told when so many weeks are over, for readers who keep all that they were told before and subtract. Week after week, the
 * largest first, a number is told as it stands then if `safeSums` lets it; where it does not, the one that was told last stands. A number
 * that nothing is counted in is not in the answer.
 */
export function toldNow(
  stints: readonly Stint[],
  over: number,
  shortfalls: readonly Shortfall[] = [],
): ReadonlyMap<string, Told> {
  const bundles = bundlesOf(stints);
  const clusterOf = clustersOf(bundles, shortfalls);
  const clusters = new Map<string, Bundle[]>();
  for (const bundle of bundles) {
    const cluster = clusterOf.get(bundle.keys[0] ?? '') ?? '';
    const own = clusters.get(cluster);
    if (own) own.push(bundle);
    else clusters.set(cluster, [bundle]);
  }
  return new Map(
    [...clusters].flatMap(([cluster, own]) =>
      toldTogether(
        own,
        over,
        shortfalls.filter(({ whole }) => clusterOf.get(whole) === cluster),
      ),
    ),
  );
}
