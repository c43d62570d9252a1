import type { GroupReason, PoolFigure, PoolSchool } from '../formation/index.js';
import type { Urn } from '../shared/index.js';

/**
 * The schools of a run as it saw them: as they are now, with the figures that the run's own reasons kept put back.
 * Figures published since a run must not change what its groups cost.
 */
export function poolOfRun(
  now: readonly PoolSchool[],
  reasons: readonly GroupReason[],
): readonly PoolSchool[] {
  const kept = new Map<Urn, Record<string, PoolFigure>>();
  for (const { code, figures } of reasons.flatMap(({ measures }) => measures)) {
    for (const { urn, state, value, academicYear, source, status } of figures) {
      if (academicYear === null || source === null || status === null) continue;
      const held = kept.get(urn) ?? {};
      held[code] = { state, value, academicYear, source, status };
      kept.set(urn, held);
    }
  }
  return now.map(school => ({ ...school, measures: kept.get(school.urn) ?? school.measures }));
}
