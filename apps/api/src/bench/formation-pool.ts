import type { FormationInstance, PoolSchool } from '@pathways/domain/formation/engine';

/** A pool for the benchmark with what the peers need: distance and legality, written apart from the engine. */
export interface BenchPool {
  readonly name: string;
  readonly instance: FormationInstance;
  readonly distance: (i: number, j: number) => number;
  readonly clash: (i: number, j: number) => boolean;
}

const FEATURES: readonly (readonly [name: string, weight: number, background: number])[] = [
  ['priorAttainment', 2, -0.75],
  ['freeMealsPercent', 2, 0.85],
  ['areaDeprivation', 1.5, 0.8],
  ['additionalLanguagePercent', 1, 0.3],
  ['specialNeedsPercent', 0.75, 0.4],
  ['logPupils', 0.75, 0],
  ['mobilityPercent', 0.5, 0.5],
  ['absencePercent', 0.5, 0.6],
];

/** Small seeded generator (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One phase of `n` invented schools in ten authorities per thousand, half of them in trusts of a few schools. */
export function benchPool(n: number, seed: number): BenchPool {
  const random = randomNumbers(seed);
  const bell = (): number => (random() + random() + random() + random() - 2) * Math.sqrt(3);
  const authorities = Math.max(10, Math.round(n / 100));
  const leaning = Array.from({ length: authorities }, () => 0.6 * bell());
  const schools = Array.from({ length: n }, (_, i): PoolSchool => {
    const la = Math.floor(random() * authorities);
    const background = (leaning[la] ?? 0) + 0.85 * bell();
    const f = FEATURES.map(([, , share]) => {
      const value = share * background + Math.sqrt(1 - share * share) * bell();
      return random() < 0.03 ? null : Math.round(1000 * value) / 1000;
    });
    const trust = random() < 0.5 ? null : `T${Math.floor((random() * n) / 6)}`;
    return {
      id: `S${String(900001 + i)}`,
      phase: 'primary',
      la: `LA${la}`,
      trust,
      x: 50 * random(),
      y: 50 * random(),
      f,
    };
  });
  const features = FEATURES.map(([name, weight]) => ({
    name,
    weight,
    byPhase: { primary: [0, 1] as const },
  }));
  const instance: FormationInstance = { distance: { missing: 'expected', features }, schools };
  return { name: `pool-${n}`, instance, ...rules(schools) };
}

function rules(schools: readonly PoolSchool[]): Pick<BenchPool, 'distance' | 'clash'> {
  const weights = FEATURES.map(([, weight]) => weight);
  const at = (i: number): PoolSchool => schools[i] as PoolSchool;
  return {
    distance: (i, j) => {
      let sum = 0;
      weights.forEach((weight, k) => {
        const a = at(i).f[k] ?? null;
        const b = at(j).f[k] ?? null;
        if (a !== null && b !== null) sum += weight * (a - b) ** 2;
        else sum += weight * (1 + (a === null ? 1 : a ** 2) + (b === null ? 1 : b ** 2) - 1);
      });
      return Math.sqrt(sum);
    },
    clash: (i, j) => at(i).la === at(j).la || (at(i).trust !== null && at(i).trust === at(j).trust),
  };
}

/** Total distance within the groups, worst mean distance of one, and pairs that break a rule. */
export function judge(
  pool: BenchPool,
  groups: readonly (readonly number[])[],
): { cost: number; worst: number; clashes: number } {
  let cost = 0;
  let worst = 0;
  let clashes = 0;
  for (const group of groups) {
    let sum = 0;
    group.forEach((i, x) => {
      for (const j of group.slice(x + 1)) {
        sum += pool.distance(i, j);
        if (pool.clash(i, j)) clashes += 1;
      }
    });
    cost += sum;
    worst = Math.max(worst, sum / ((group.length * (group.length - 1)) / 2));
  }
  return { cost, worst, clashes };
}
