import type { DistanceDefinition, School } from './instance.js';
import { int, Numbering, real } from './vectors.js';

/** What a search asks about every school of a phase, as flat arrays: plain enough to be sent to another thread. */
export interface SchoolFacts {
  /** n x features: root of the weight times the standardised value; 0 where unknown. */
  readonly points: Float64Array;
  /** Per school, the weight of its unknown features: the variance that not knowing adds. */
  readonly extra: Float64Array;
  /** Per school, a bit per known feature. */
  readonly known: Int32Array;
  readonly la: Int32Array;
  /** A number per trust; a negative one of its own for each school without. */
  readonly trust: Int32Array;
}

export function factsOf(schools: readonly School[], distance: DistanceDefinition): SchoolFacts {
  const n = schools.length;
  const dimensions = distance.features.length;
  const facts = {
    points: new Float64Array(n * dimensions),
    extra: new Float64Array(n),
    known: new Int32Array(n),
    la: new Int32Array(n),
    trust: new Int32Array(n),
  };
  const authorities = new Numbering();
  const trusts = new Numbering();
  schools.forEach((school, i) => {
    facts.la[i] = authorities.of(school.la);
    facts.trust[i] = school.trust === null ? -1 - i : trusts.of(school.trust);
    distance.features.forEach((feature, k) => {
      const value = school.f[k] ?? null;
      const [centre, scale] = feature.byPhase[school.phase] ?? [0, 1];
      if (value === null) facts.extra[i] = real(facts.extra, i) + feature.weight;
      else {
        facts.known[i] = int(facts.known, i) | (1 << k);
        facts.points[i * dimensions + k] = (Math.sqrt(feature.weight) * (value - centre)) / scale;
      }
    });
  });
  return facts;
}
