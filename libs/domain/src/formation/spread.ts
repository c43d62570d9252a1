import { knownValue, type PoolSchool } from './pool.js';
import type { ProfileMeasure, Spread } from './profile-shape.js';

/** Six digits: the last bits of a logarithm differ between platforms, and a proposal may not. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The value on the scale that likeness is measured on; null where nothing is known. */
export function onScale(school: PoolSchool, measure: ProfileMeasure): number | null {
  const value = knownValue(school, measure.code);
  if (value === null || measure.scale === 'plain') return value;
  return value > 0 ? rounded(Math.log(value)) : null;
}

/** Centre and scale of a measure over the schools given, all of one phase. */
export function spreadOf(schools: readonly PoolSchool[], measure: ProfileMeasure): Spread {
  const values = schools.flatMap(school => onScale(school, measure) ?? []);
  const known = values.length;
  if (known === 0) return { code: measure.code, centre: 0, scale: 1, known };
  const centre = values.reduce((sum, value) => sum + value, 0) / known;
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / known;
  return {
    code: measure.code,
    centre: rounded(centre),
    scale: variance > 0 ? Math.max(rounded(Math.sqrt(variance)), 1e-6) : 1,
    known,
  };
}
