import type { FormationInstance, School } from './instance.js';
import { Random } from './random.js';

/** What a sample pool looks like; everything has an ordinary default. */
export interface PoolPlan {
  readonly schools: number;
  readonly seed: string;
  readonly authorities?: number;
  readonly trusts?: number;
  readonly unknown?: number;
  readonly missing?: 'expected' | 'gower';
  readonly phases?: readonly string[];
}

const FEATURES = ['priorAttainment', 'freeMealsPercent', 'areaDeprivation', 'additionalLanguagePercent'];

/** A seeded pool of clearly invented schools, for specs and the benchmark. */
export function aPool(plan: PoolPlan): FormationInstance {
  const random = new Random(`pool|${plan.seed}`);
  const phases = plan.phases ?? ['primary'];
  const schools = Array.from({ length: plan.schools }, (_, i) =>
    aSchool(i, plan, phases[i % phases.length] ?? 'primary', random),
  );
  const byPhase = Object.fromEntries(phases.map(phase => [phase, [0, 1] as const]));
  return {
    distance: {
      missing: plan.missing ?? 'expected',
      features: FEATURES.map((name, k) => ({ name, weight: 2 - k / 3, byPhase })),
    },
    schools,
  };
}

function aSchool(i: number, plan: PoolPlan, phase: string, random: Random): School {
  const bell = (): number =>
    (random.uniform() + random.uniform() + random.uniform() + random.uniform() - 2) * Math.sqrt(3);
  const background = bell();
  const f = FEATURES.map((_, k) => {
    const value = Math.round(100 * ((k === 0 ? -0.7 : 0.8) * background + 0.6 * bell())) / 100;
    return random.uniform() < (plan.unknown ?? 0.03) ? null : value;
  });
  const trusts = plan.trusts ?? Math.ceil(plan.schools / 5);
  return {
    id: `S${900001 + i}`,
    phase,
    la: `Authority ${1 + random.below(plan.authorities ?? 8)}`,
    trust: random.uniform() < 0.5 ? null : `Trust ${1 + random.below(trusts)}`,
    x: Math.round(500 * random.uniform()) / 10,
    y: Math.round(500 * random.uniform()) / 10,
    f,
    strengths: Array.from({ length: 5 }, () => Math.round(100 * (bell() - background / 2)) / 100),
  };
}
