import { GroupScores } from './group-scores.js';
import type { FormationInstance, School } from './instance.js';
import { type RepairPlan, repairPlans, type RepairRequest } from './repair.js';

/** What a move must save, from hardly anything to a great deal: cheap plans with more moves, then calm ones. */
const CHARGES = [0.05, 1, 5] as const;

export interface RepairChoice extends RepairPlan {
  /** The charge per move under which this is the best plan, in standard deviations. */
  readonly perMove: number;
}

export interface RepairWish extends Pick<RepairRequest, 'groups' | 'leaving' | 'mostMoves'> {
  /** It may no longer be where it is (its trust has changed) but stays in the pool: it joins another trio. */
  readonly stays: boolean;
}

/** The best plan at each of three charges per move, each plan once; none where nothing legal is within the moves. */
export function repairChoices(instance: FormationInstance, wish: RepairWish): RepairChoice[] {
  const seen = new Set<string>();
  return CHARGES.flatMap(perMove => {
    const [plan] = repairPlans(instance, { ...wish, perMove, plans: 1 }).flatMap(found =>
      wish.stays ? rehoused(instance, found, wish.leaving) : [found],
    );
    const key = JSON.stringify(plan?.groups);
    if (plan === undefined || plan.moved.length > wish.mostMoves || seen.has(key)) return [];
    seen.add(key);
    return [{ ...plan, perMove }];
  });
}

/** The plan with the school in the trio where it adds least; nothing where no trio may take it. */
function rehoused(instance: FormationInstance, plan: RepairPlan, id: string): RepairPlan[] {
  const byId = new Map(instance.schools.map(school => [school.id, school]));
  const school = byId.get(id);
  if (school === undefined) return [];
  const scores = new GroupScores(instance);
  const apart = (instance.locks?.apart ?? []).flatMap(([a = '', b = '']) =>
    a === id ? [b] : b === id ? [a] : [],
  );
  const added = plan.groups.map((group, place) => {
    const members = group.flatMap(each => byId.get(each) ?? []);
    const isOpen = group.length === 3 && members.every(other => mayShare(school, other, apart));
    const more = isOpen ? scores.scoreOf([...group, id]).cost - scores.scoreOf(group).cost : Infinity;
    return { place, more };
  });
  const [best] = added
    .filter(({ more }) => more < Infinity)
    .sort((a, b) => a.more - b.more || a.place - b.place);
  if (best === undefined) return [];
  return [
    {
      groups: plan.groups.map((group, place) => (place === best.place ? [...group, id].sort() : group)),
      moved: [...plan.moved, id].sort(),
      change: plan.change + best.more,
    },
  ];
}

const mayShare = (one: School, other: School, apart: readonly string[]): boolean =>
  one.phase === other.phase &&
  one.la !== other.la &&
  (one.trust === null || one.trust !== other.trust) &&
  !apart.includes(other.id);
