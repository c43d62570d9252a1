import type { Urn } from '../shared/index.js';
import { bestSplit } from './best-split.js';
import { matchGroups } from './match-groups.js';
import { barBetween } from './pair-rules.js';
import type { PlanRule } from './plan-breaches.js';
import type { Regrouped } from './plan-change.js';
import { nameIn, type PlanScene } from './plan-scene.js';
import type { PlannedGroup } from './plan.js';

/** What it would take to bring two schools into one group. */
export interface WhyNot {
  /** One plain sentence. */
  readonly sentence: string;
  /** The rule that forbids it, where one does. */
  readonly rule: PlanRule | null;
  /** In weighted standard deviations; null where there is no way. */
  readonly extraCost: number | null;
  /** The groups that would change, as they would become; empty where there is no way, or nothing to do. */
  readonly groups: readonly Regrouped[];
  /** Schools that would change their group, beside the two. */
  readonly movers: readonly Urn[];
}

interface Repair {
  readonly extraCost: number;
  readonly groups: readonly Regrouped[];
  readonly movers: readonly Urn[];
}

const told = (sentence: string, rule: PlanRule | null = null): WhyNot => ({
  sentence,
  rule,
  extraCost: null,
  groups: [],
  movers: [],
});

/**
 * The cheapest repair that puts both schools in one group: exact over their own groups and any third one. Nobody is
 * left without a group who has one, and groups that are locked stay as they are.
 */
export function whyNot(scene: PlanScene, groups: readonly PlannedGroup[], one: Urn, other: Urn): WhyNot {
  const [a, b] = [nameIn(scene, one), nameIn(scene, other)];
  if (one === other) return told(`${a} is always with itself.`);
  const bar = barBetween(scene, one, other);
  if (bar) return told(`${bar.sentence} The rule “${bar.rule}” keeps them out of one group.`, bar.rule);
  const homes = [...new Set([one, other].map(urn => groups.find(group => group.urns.includes(urn))))];
  const known = homes.flatMap(home => home ?? []);
  if (homes.length === 1 && known.length === 1) return told(`${a} and ${b} are in one group already.`);
  const locked = known.find(group => group.isLocked);
  if (locked) return told(`${locked.name} is locked. Unlock it to bring ${a} and ${b} together.`);
  const best = cheapest(scene, { groups, homes: known }, [one, other]);
  if (!best) return told(`No legal way was found that touches one more group than those of ${a} and ${b}.`);
  return { ...best, rule: null, sentence: repairSentence(scene, best, [a, b]) };
}

function cheapest(
  scene: PlanScene,
  { groups, homes }: { readonly groups: readonly PlannedGroup[]; readonly homes: readonly PlannedGroup[] },
  pair: readonly [Urn, Urn],
): Repair | null {
  const thirds = groups.filter(group => !group.isLocked && !homes.includes(group));
  let best: Repair | null = null;
  for (const region of [homes, ...thirds.map(third => [...homes, third])]) {
    const rest = region.flatMap(group => group.urns).filter(urn => !pair.includes(urn));
    const split = bestSplit(scene, [...pair, ...rest]);
    if (!split) continue;
    const now = region.reduce((sum, { urns }) => sum + scene.scores.scoreOf(urns).cost, 0);
    const extraCost = split.cost - now;
    if (extraCost < (best?.extraCost ?? Infinity) - 1e-9) {
      best = { extraCost, ...matched(region, split.groups, pair) };
    }
  }
  return best;
}

function matched(
  region: readonly PlannedGroup[],
  becomes: readonly (readonly Urn[])[],
  pair: readonly Urn[],
): Pick<Repair, 'groups' | 'movers'> {
  const groups = matchGroups(region, becomes);
  const homeOf = new Map(region.flatMap(group => group.urns.map(urn => [urn, group.id] as const)));
  const movers = groups.flatMap(({ group, urns }) => urns.filter(urn => homeOf.get(urn) !== group));
  const isSame = ({ group, urns }: Regrouped) =>
    region.find(({ id }) => id === group)?.urns.join() === urns.join();
  return {
    groups: groups.filter(group => !isSame(group)),
    movers: movers.filter(urn => !pair.includes(urn)).sort(),
  };
}

function repairSentence(scene: PlanScene, repair: Repair, [a, b]: readonly [string, string]): string {
  const { extraCost, groups, movers } = repair;
  const rounded = Math.abs(extraCost).toFixed(2);
  const price =
    Math.abs(extraCost) < 0.005
      ? 'costs nothing more'
      : extraCost > 0
        ? `makes the groups less alike by ${rounded} in all`
        : `makes the groups more alike by ${rounded} in all`;
  const names = movers.map(urn => nameIn(scene, urn));
  const who =
    names.length === 0
      ? 'nobody else moves'
      : `${names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`} would move as well`;
  return `Bringing ${a} and ${b} together ${price}: ${groups.length} ${groups.length === 1 ? 'group changes' : 'groups change'} and ${who}.`;
}
