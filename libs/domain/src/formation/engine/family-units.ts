import { nearestUnits } from './family-neighbours.js';
import type { DistanceDefinition, FamilyRules, School } from './instance.js';
import { Space } from './space.js';
import { int, Numbering, real } from './vectors.js';

/** What moves as a whole: one school, schools locked together, or a trio that stays whole. */
export interface FamilyUnits {
  readonly count: number;
  readonly dimensions: number;
  readonly schools: readonly (readonly School[])[];
  readonly size: Int32Array;
  /** count x dimensions: sum over the unit of root(weight) x standardised value. */
  readonly sums: Float64Array;
  /** Sum over the unit of the weight of unknown values. */
  readonly extra: Float64Array;
  /** Per unit the authority numbers of its schools. */
  readonly las: readonly Int32Array[];
  readonly authorities: number;
  /** Per unit the units it has schools near to, once for each such pair of schools. */
  readonly rivals: readonly Int32Array[];
  /** Per unit the units it must not share a family with. */
  readonly apart: readonly Int32Array[];
  readonly hasApart: boolean;
  /** count x nearWidth: the units most like each. */
  readonly near: Int32Array;
  readonly nearWidth: number;
  /** Per unit the family it was in last year, or -1. */
  readonly home: Int32Array;
  /** Charged per school that is not in last year's family. */
  readonly perMove: number;
  /** Charged for two competing schools in one family. */
  readonly competing: number;
}

/**
 * Charged for two competing schools, beside squared standard deviations, where the features weigh 6.5 together, as the
 * usual four do. Profiles whose weights are per cents weigh more: what stands beside them grows with them.
 */
const COMPETING = 0.3;
const USUAL_WEIGHT = 6.5;

/** What else binds units, in ids. */
export interface FamilyTies {
  readonly apart: readonly (readonly [string, string])[];
  /** Last year's families. */
  readonly lastYear: readonly (readonly string[])[];
  readonly perMove: number;
}

/** Gathers what families are judged by: the features named in the rules, authorities, and who is near whom. */
export function familyUnits(
  groups: readonly (readonly School[])[],
  distance: DistanceDefinition,
  rules: FamilyRules,
  { apart, lastYear, perMove }: FamilyTies,
): FamilyUnits {
  const features = distance.features.filter(feature => rules.features.includes(feature.name));
  const kept = distance.features.flatMap((feature, k) => (rules.features.includes(feature.name) ? [k] : []));
  const flat = groups.flat().map(school => ({ ...school, f: kept.map(k => school.f[k] ?? null) }));
  const space = new Space(flat, { missing: 'expected', features });
  const unitOf = Int32Array.from(groups.flatMap((group, unit) => group.map(() => unit)));
  const sums = new Float64Array(groups.length * space.dimensions);
  const extra = new Float64Array(groups.length);
  flat.forEach((_, row) => {
    const unit = int(unitOf, row);
    extra[unit] = real(extra, unit) + real(space.extra, row);
    for (let k = 0; k < space.dimensions; k += 1) {
      sums[unit * space.dimensions + k] =
        real(sums, unit * space.dimensions + k) + real(space.points, row * space.dimensions + k);
    }
  });
  const authorities = new Numbering();
  const near = nearPairs(flat, rules.competeKm).map(([i, j]): [number, number] => [
    int(unitOf, i),
    int(unitOf, j),
  ]);
  const unitOfId = new Map(flat.map((school, row) => [school.id, int(unitOf, row)]));
  const home = new Int32Array(groups.length).fill(-1);
  lastYear.forEach((family, at) => {
    for (const id of family) home[unitOfId.get(id) ?? -1] = at;
  });
  const size = Int32Array.from(groups, group => group.length);
  return {
    count: groups.length,
    dimensions: space.dimensions,
    schools: groups,
    size,
    sums,
    extra,
    las: groups.map(group => Int32Array.from(group, school => authorities.of(school.la))),
    authorities: new Set(flat.map(school => school.la)).size,
    rivals: neighbours(
      groups.length,
      near.filter(([a, b]) => a !== b),
    ),
    apart: neighbours(
      groups.length,
      apart.map(([a, b]) => [unitOfId.get(a) ?? -1, unitOfId.get(b) ?? -1]),
    ),
    hasApart: apart.length > 0,
    ...nearestUnits({ sums, size, dimensions: space.dimensions }),
    home,
    perMove: perMove * (space.totalWeight / USUAL_WEIGHT),
    competing: COMPETING * (space.totalWeight / USUAL_WEIGHT),
  };
}

function neighbours(count: number, pairs: readonly (readonly [number, number])[]): Int32Array[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const [a, b] of pairs) {
    if (a < 0 || b < 0) continue;
    lists[a]?.push(b);
    lists[b]?.push(a);
  }
  return lists.map(list => Int32Array.from(list));
}

/** All pairs of schools less than `km` apart, by way of a grid of that mesh. */
function nearPairs(schools: readonly School[], km: number): [number, number][] {
  const cells = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  schools.forEach((school, i) => {
    const column = Math.floor(school.x / km);
    const row = Math.floor(school.y / km);
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        for (const j of cells.get(`${column + dx},${row + dy}`) ?? []) {
          const other = schools[j] as School;
          if ((school.x - other.x) ** 2 + (school.y - other.y) ** 2 < km * km) pairs.push([j, i]);
        }
      }
    }
    const key = `${column},${row}`;
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  });
  return pairs;
}
