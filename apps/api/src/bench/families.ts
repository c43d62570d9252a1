import { type FormationInstance, solveFamilies } from '@pathways/domain/formation/engine';
import { type FamilyPoints, kMeansByFlow } from './family-peer.js';
import { benchPool } from './formation-pool.js';

const FLOW_MILLISECONDS = 20_000;
const LIMITS = { min: 12, max: 20 } as const;
const FEATURES = ['priorAttainment', 'freeMealsPercent', 'areaDeprivation', 'additionalLanguagePercent'];
const KM = 3;

export interface FamilyLine {
  readonly method: string;
  readonly squares: number;
  readonly competing: number;
  readonly breaches: number;
  readonly seconds: number;
}

/** Families of one pool: by the engine with sizes only and with every rule, and by constrained k-means, in one run. */
export function benchFamilies(n: number): readonly FamilyLine[] {
  const { instance } = benchPool(n, n);
  const points = pointsOf(instance);
  const ids = new Map(instance.schools.map((school, row) => [school.id, row]));
  const rules = { ...LIMITS, minLas: 3, maxLaShare: 0.5, competeKm: KM, features: FEATURES };
  const timed = (method: string, run: () => readonly (readonly number[])[]): FamilyLine => {
    const started = performance.now();
    const families = run();
    const seconds = (performance.now() - started) / 1000;
    return { method, seconds, ...judged(instance, points, families) };
  };
  const engine = (sizesOnly: boolean) => (): number[][] =>
    solveFamilies(
      {
        ...instance,
        rules: { family: sizesOnly ? { ...rules, minLas: 1, maxLaShare: 1, competeKm: 1e-6 } : rules },
      },
      { seed: 'bench', effort: 'interactive' },
    ).families.map(family => family.map(id => ids.get(id) ?? 0));
  return [
    timed('families, sizes only', engine(true)),
    timed('families, every rule', engine(false)),
    timed(
      'k-means by flow, sizes',
      () => kMeansByFlow(points, { ...LIMITS, count: Math.round(n / 16) }, FLOW_MILLISECONDS).families,
    ),
  ];
}

function pointsOf({ schools, distance }: FormationInstance): FamilyPoints {
  const used = distance.features.flatMap(({ name, weight }, k) =>
    FEATURES.includes(name) ? [{ weight, k }] : [],
  );
  return {
    dimensions: used.length,
    rows: schools.map(school =>
      Float64Array.from(used, ({ weight, k }) => Math.sqrt(weight) * (school.f[k] ?? 0)),
    ),
  };
}

/** Squares about the family means (what is not known at the mean), near pairs, and authorities above half or below three. */
function judged(
  { schools }: FormationInstance,
  { rows, dimensions }: FamilyPoints,
  families: readonly (readonly number[])[],
): Pick<FamilyLine, 'squares' | 'competing' | 'breaches'> {
  let squares = 0;
  let competing = 0;
  let breaches = 0;
  for (const family of families) {
    const members = family.flatMap(row => schools[row] ?? []);
    for (let k = 0; k < dimensions; k += 1) {
      const values = family.map(row => rows[row]?.[k] ?? 0);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      squares += values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    }
    members.forEach((one, at) => {
      for (const other of members.slice(at + 1))
        if (Math.hypot(one.x - other.x, one.y - other.y) < KM) competing += 1;
    });
    const las = members.map(({ la }) => la);
    const kinds = [...new Set(las)];
    const most = Math.max(...kinds.map(la => las.filter(each => each === la).length));
    if (
      kinds.length < 3 ||
      most > family.length / 2 ||
      family.length < LIMITS.min ||
      family.length > LIMITS.max
    )
      breaches += 1;
  }
  return { squares, competing, breaches };
}
