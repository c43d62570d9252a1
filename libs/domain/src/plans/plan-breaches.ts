import { borderRules, breachesOf, type BorderRule } from '../groups/index.js';
import type { Urn } from '../shared/index.js';
import type { PlanScene } from './plan-scene.js';
import type { PlannedGroup, SchoolToday } from './plan.js';

export const planRules = [...borderRules, 'three or four schools', 'kept apart', 'kept together'] as const;
export type PlanRule = (typeof planRules)[number];

/** A rule that a planned group breaks, as the schools stand today. */
export interface PlanBreach {
  readonly rule: PlanRule;
  readonly urns: readonly Urn[];
  /** A reason is kept for this group, so the breach does not stop the release. */
  readonly isSetAside: boolean;
  readonly sentence: string;
}

const isBorder = (rule: PlanRule): rule is BorderRule => borderRules.some(border => border === rule);

/** Border rules can be set aside with a reason. Sizes and locks cannot: move a school, or lift the lock. */
export const canBeSetAside = (rule: PlanRule): boolean => isBorder(rule);

export function breachesIn({ locks, today, schools }: PlanScene, group: PlannedGroup): readonly PlanBreach[] {
  const standing = group.urns.flatMap(urn => today.get(urn) ?? []);
  const nameOf = (urn: Urn): string => today.get(urn)?.name ?? schools.get(urn)?.name ?? urn;
  const names = (urns: readonly Urn[]): string => urns.map(nameOf).join(' and ');
  const aside = new Set<PlanRule>(group.overrides.map(override => override.rule));
  const found: Omit<PlanBreach, 'isSetAside'>[] = breachesOf(standing).map(({ rule, urns }) => ({
    rule,
    urns,
    sentence: borderSentence(
      rule,
      names(urns),
      urns.flatMap(urn => today.get(urn) ?? []),
    ),
  }));
  const size = group.urns.length;
  if (size !== 3 && size !== 4) {
    const sentence = `A trio has three schools and a quartet four; this group has ${size}.`;
    found.push({ rule: 'three or four schools', urns: group.urns, sentence });
  }
  for (const { kind, urns } of locks) {
    const inside = urns.filter(urn => group.urns.includes(urn));
    if (kind === 'apart' && inside.length > 1) {
      const sentence = `${names(inside)} are to be kept apart.`;
      found.push({ rule: 'kept apart', urns: inside, sentence });
    }
    if (kind === 'together' && inside.length > 0 && inside.length < urns.length) {
      found.push({ rule: 'kept together', urns: inside, sentence: `${names(urns)} are to stay together.` });
    }
  }
  return found.map(breach => ({ ...breach, isSetAside: aside.has(breach.rule) }));
}

function borderSentence(rule: BorderRule, names: string, schools: readonly SchoolToday[]): string {
  const [first] = schools;
  const all = schools.length > 2 ? 'all' : 'both';
  switch (rule) {
    case 'one phase':
      return `${names} are of different school phases.`;
    case 'different authorities':
      return `${names} are ${all} in ${first?.authorityName ?? 'one local authority'}.`;
    case 'different trusts':
      return `${names} ${all} belong to ${first?.trustName ?? 'one trust'}.`;
  }
}
