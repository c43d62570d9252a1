import type { FormationInstance } from './engine/index.js';

/**
 * Instances of several school phases as one, for one run over all of them. A measure that a phase's profile does not
 * look at is equal for all of that phase's schools, so it adds nothing to any distance within the phase.
 */
export function joinedInstance(parts: readonly FormationInstance[]): FormationInstance {
  const features = new Map(
    parts.flatMap(({ distance }) => distance.features.map(feature => [feature.name, feature] as const)),
  );
  const names = [...features.keys()];
  const phases = [...new Set(parts.flatMap(({ schools }) => schools.map(({ phase }) => phase)))];
  return {
    distance: {
      missing: 'expected',
      features: [...features.values()].map(feature => ({
        ...feature,
        byPhase: Object.assign(
          Object.fromEntries(phases.map(phase => [phase, [0, 1] as const])),
          ...parts.map(
            ({ distance }) => distance.features.find(({ name }) => name === feature.name)?.byPhase,
          ),
        ) as typeof feature.byPhase,
      })),
    },
    schools: parts
      .flatMap(({ distance, schools }) => {
        const place = new Map(distance.features.map(({ name }, at) => [name, at]));
        return schools.map(school => ({
          ...school,
          f: names.map(name => {
            const at = place.get(name);
            return at === undefined ? 0 : (school.f[at] ?? null);
          }),
        }));
      })
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}
