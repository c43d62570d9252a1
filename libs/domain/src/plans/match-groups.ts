import type { Urn } from '../shared/index.js';
import type { Regrouped } from './plan-change.js';
import type { PlannedGroup } from './plan.js';

type Named = Pick<PlannedGroup, 'id' | 'urns'>;

const shared = ({ urns: had }: Named, urns: readonly Urn[]): number =>
  had.filter(urn => urns.includes(urn)).length;

/** Gives each group that comes of a repair the place of the one that it shares most schools with; the rest are new. */
export function matchGroups(
  region: readonly Named[],
  becomes: readonly (readonly Urn[])[],
): readonly Regrouped[] {
  const free = new Set(region);
  const most = (urns: readonly Urn[]): number => Math.max(0, ...region.map(group => shared(group, urns)));
  return [...becomes]
    .sort((one, two) => most(two) - most(one))
    .map(urns => {
      const [home] = [...free].sort((one, two) => shared(two, urns) - shared(one, urns));
      if (home) free.delete(home);
      return { group: home?.id ?? null, urns: [...urns].sort() };
    });
}
