import type { FormationInstance, PoolSchool } from '@pathways/domain/formation/engine';
import { benchPool, randomNumbers } from './formation-pool.js';

const STRENGTHS = 5;

/** An invented region of all three phases, with strengths in five areas for pairing. */
export function regionPool(n: number, seed: number): FormationInstance {
  const { instance } = benchPool(n, seed);
  const random = randomNumbers(seed + 17);
  const bell = (): number => (random() + random() + random() + random() - 2) * Math.sqrt(3);
  const phaseAt = (i: number): string => (i % 100 < 78 ? 'primary' : i % 100 < 94 ? 'secondary' : 'special');
  const schools = instance.schools.map((school, i): PoolSchool => {
    const whole = bell();
    const strengths = Array.from({ length: STRENGTHS }, () => 0.7 * whole + 0.7 * bell());
    return { ...school, phase: phaseAt(i), strengths };
  });
  const byPhase = { primary: [0, 1], secondary: [0, 1], special: [0, 1] } as const;
  const features = instance.distance.features.map(feature => ({ ...feature, byPhase }));
  return { ...instance, distance: { ...instance.distance, features }, schools };
}
