import { breachesOf } from '../groups/index.js';
import type { Urn } from '../shared/index.js';
import type { LiveGroup, Need, Newcomer } from './upkeep.js';

/** A closed school and the one school that it goes on as. */
export interface Follower {
  readonly group: LiveGroup;
  readonly from: Urn;
  readonly to: Urn;
}

/** Members that closed and go on as another school: membership follows them, and no task is raised. */
export const followersIn = (
  groups: readonly LiveGroup[],
  successorOf: ReadonlyMap<Urn, Urn>,
): readonly Follower[] =>
  groups.flatMap(group =>
    group.members.flatMap(({ urn, isOpen }) => {
      const to = isOpen ? undefined : successorOf.get(urn);
      return to && group.members.every(member => member.urn !== to) ? { group, from: urn, to } : [];
    }),
  );

/** What is the matter with the groups of a programme today, each matter once. */
export function needsOf(groups: readonly LiveGroup[], newcomers: readonly Newcomer[]): readonly Need[] {
  return [
    ...groups.flatMap(needsIn),
    ...newcomers.map(({ urn, cycle, phase }): Need => ({
      kind: 'newcomer',
      cycle,
      phase,
      group: null,
      urns: [urn],
      rule: null,
      cause: urn,
    })),
  ];
}

function needsIn({ id: group, cycle, phase, members, overrides }: LiveGroup): Need[] {
  const about = { cycle, phase, group };
  const gone = members.flatMap((school): Need[] => {
    const of = { ...about, urns: [school.urn], rule: null, cause: school.urn };
    if (!school.isOpen) return [{ ...of, kind: 'closed' }];
    return school.takesPart ? [] : [{ ...of, kind: 'leaver' }];
  });
  const broken = breachesOf(members.filter(school => school.isOpen))
    .filter(({ rule }) => !overrides.includes(rule))
    .map(({ rule, urns }): Need => ({
      ...about,
      kind: 'border',
      urns,
      rule,
      cause: `${rule}: ${[...urns].sort().join(' ')}`,
    }));
  return [...gone, ...broken];
}

/** Two needs with the same text are the same matter. */
export const textOfNeed = ({ kind, cycle, group, cause }: Need): string =>
  [kind, cycle, group ?? '', cause].join('|');
