import { gives, indicator, leadOf, takeOff, type Vector } from './remainders.js';
import { footer, type FootingOf } from './footings.js';
import { mayTell, type Footing } from './small-number.js';

/** The smallest part of what is counted: one school in one stretch of time, say. `count` is 0 where it could have been more. */
export interface Piece {
  readonly school: string;
  readonly count: number;
}

/** A number that may be asked for: it adds up pieces, named by their places in the list of pieces. */
export interface Sum {
  readonly key: string;
  readonly pieces: readonly number[];
  /** Pieces that are taken off again, as in what changed from one day to another. */
  readonly less?: readonly number[];
}

/** A sum that others add up to, as a total does. */
export interface Breakdown {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Everything that may ever be asked about one thing: all tables, all filters, all totals. */
export interface Askable extends Asked {
  readonly pieces: readonly Piece[];
}

/** The same, where sums name bundles of pieces that always stand together. */
interface BundledAskable extends Asked {
  readonly bundles: readonly (readonly Piece[])[];
}

interface Asked {
  readonly sums: readonly Sum[];
  readonly breakdowns: readonly Breakdown[];
  /** Numbers that are never told, and may not be computed either where they are small. */
  readonly untold?: readonly Sum[];
  /** Keys of numbers that were told before and cannot be called back. */
  readonly already?: ReadonlySet<string>;
}

interface Weighed extends Sum {
  readonly footing: Footing;
}

/** What stands in the same sums can never be told apart: it becomes one column. */
function columnsOf(
  { bundles, sums: asked, untold = [] }: BundledAskable,
  without: ReadonlySet<number>,
): number[][] {
  const standing = bundles.map((): number[] => []);
  for (const [at, { pieces: own, less = [] }] of [...asked, ...untold].entries()) {
    for (const place of own) standing[place]?.push(at);
    for (const place of less) standing[place]?.push(-1 - at);
  }
  const columns = new Map<string, number[]>();
  for (const [place, sumsOfIt] of standing.entries()) {
    if (without.has(place) || sumsOfIt.length === 0) continue;
    const name = sumsOfIt.join();
    const column = columns.get(name);
    if (column) column.push(place);
    else columns.set(name, [place]);
  }
  return [...columns.values()];
}

/** What stays untold of a whole must be of five schools or more, or nothing at all; else the whole less the rest would tell it. */
function leavesEnough(
  { breakdowns }: Asked,
  told: ReadonlySet<string>,
  { byKey, footingOf }: { readonly byKey: ReadonlyMap<string, Weighed>; readonly footingOf: FootingOf },
): boolean {
  return breakdowns.every(({ whole, parts }) => {
    if (!told.has(whole)) return true;
    const untold = parts.filter(part => !told.has(part));
    if (untold.length === 0) return true;
    return mayTell(footingOf(untold.flatMap(part => byKey.get(part)?.pieces ?? [])));
  });
}

/**
 * Which of all sums may be told, so that no other can be computed from them: the primary rule (`mayTell`) and complementary suppression
 * over all tables at once. The largest are told first; one more is told only if, with all told before, no small number can be computed,
 * neither one that may be asked for nor one of the smallest parts that they add up, and what remains untold of each total is of
 * five schools or more. The same numbers give the same answer in any request, so that answers cannot be played off against each other.
 * Sources: A. Hundepool et al., "Statistical Disclosure Control", Wiley, 2012, chapter 4 (secondary cell suppression, linked tables). A sum is
 * computable when it lies in the linear span of those told; noughts that are told are known piece by piece, because counts are never negative.
 */
export const safeSums = ({ pieces, ...asked }: Askable): ReadonlySet<string> =>
  safeSumsOfBundles({ ...asked, bundles: pieces.map(piece => [piece]) });

/** As `safeSums`; bundles keep it quick where thousands of schools stand behind a few numbers. */
export function safeSumsOfBundles(askable: BundledAskable): ReadonlySet<string> {
  const footingOf = footer(askable.bundles);
  const weigh = (sum: Sum): Weighed => ({ ...sum, footing: footingOf(sum.pieces, sum.less) });
  const weighed = askable.sums.map(weigh);
  const isTold = (key: string): boolean => askable.already?.has(key) ?? false;
  const byKey = new Map(weighed.map(sum => [sum.key, sum]));
  const noughts = weighed.filter(({ footing }) => footing.schools === 0 && mayTell(footing));
  const told = new Set(noughts.map(({ key }) => key));
  const columns = columnsOf(askable, new Set(noughts.flatMap(({ pieces }) => pieces)));
  const columnOf = new Map(
    columns.flatMap((places, column) => places.map(place => [place, column] as const)),
  );
  const columnsIn = (places: readonly number[]) => places.flatMap(place => columnOf.get(place) ?? []);
  const vectorOf = ({ pieces, less = [] }: Sum): Vector =>
    indicator(columns.length, columnsIn(pieces), columnsIn(less));
  const secrets = [
    ...[...weighed, ...(askable.untold ?? []).map(weigh)]
      .filter(({ footing }) => !mayTell(footing))
      .map(vectorOf),
    ...columns.flatMap((places, column) =>
      mayTell(footingOf(places)) ? [] : [indicator(columns.length, [column])],
    ),
  ].filter(vector => leadOf(vector) >= 0);
  const candidates = weighed
    .filter(({ key, footing }) => !told.has(key) && (mayTell(footing) || isTold(key)))
    .map(sum => ({ ...sum, left: vectorOf(sum) }))
    .sort((one, other) => Number(isTold(other.key)) - Number(isTold(one.key)) || bySize(one, other));
  for (const [at, { key, left }] of candidates.entries()) {
    const lead = leadOf(left);
    if (lead < 0) {
      told.add(key);
      continue;
    }
    if (!isTold(key)) {
      if (secrets.some(secret => gives(left, lead, secret))) continue;
      if (!leavesEnough(askable, new Set([...told, key]), { byKey, footingOf })) continue;
    }
    told.add(key);
    for (const later of candidates.slice(at + 1)) takeOff(later.left, left, lead);
    for (const secret of secrets) takeOff(secret, left, lead);
  }
  return told;
}

/** Numbers of many schools first, wholes before their parts. */
const bySize = (one: Weighed, other: Weighed): number =>
  other.footing.schools - one.footing.schools ||
  other.pieces.length - one.pieces.length ||
  (one.key < other.key ? -1 : 1);
