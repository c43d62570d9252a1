import type { SchoolPhase } from '../schools/index.js';
import { departmentPrimary, departmentSecondary } from './department-profiles.js';
import { familiesPrimary, familiesSecondary } from './family-profiles.js';
import { pathwaysContext, pathwaysPrimary, pathwaysSecondary } from './pathways-profiles.js';
import type { LikenessProfile } from './profile-shape.js';

export * from './profile-shape.js';

/** A school with less than this share of the profile's weight known is not grouped by likeness. */
export const leastKnown = 0.6;

/** The profiles that the product brings for a school phase, the usual one first. A programme may add its own. */
export function profilesFor(phase: SchoolPhase): readonly LikenessProfile[] {
  if (phase === 'primary') return [pathwaysPrimary, departmentPrimary, familiesPrimary, pathwaysContext];
  if (phase === 'secondary' || phase === 'all-through') {
    return [pathwaysSecondary, departmentSecondary, familiesSecondary, pathwaysContext];
  }
  return [pathwaysContext];
}
