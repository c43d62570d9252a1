import { GroupScores } from '../formation/index.js';
import { checkTrios, repairPlans, solveTrios, type FormationInstance } from '../formation/engine/index.js';
import type { Urn } from '../shared/index.js';
import { isSameGroup } from './offer.js';
import { named } from './name-regrouped.js';
import { replanWays, type ReplanOption, type ReplanTask, type ReplanWay } from './replan.js';

type Grouping = readonly (readonly Urn[])[];

/** What moving one school must save to be worth it, and how many may move for one group. */
const terms = {
  'fewest moves': { perMove: 10, mostMoves: 2 },
  'most alike': { perMove: 0, mostMoves: 4 },
} as const;

/**
 * Up to three ways to plan again what was declined, cheapest first: the schools left among themselves and with those
 * in no group, or with help of groups that are not fixed. Accepted and released groups stay as they are. The same
 * task gives the same options. Costs are of the instance's distance.
 */
export function replanDeclined(task: ReplanTask): readonly ReplanOption[] {
  const scores = new GroupScores(task.instance);
  const costOf = (groups: Grouping): number =>
    groups.reduce((sum, group) => sum + scores.scoreOf(group).cost, 0);
  const options = replanWays.map(way => optionOf(task, way, found(task, way), costOf));
  return options
    .filter(option => option.groups.length > 0)
    .filter(({ toAsk }) => toAsk.length > 0 || options.every(option => option.toAsk.length === 0))
    .filter((option, at, all) => all.findIndex(other => isSameOption(other, option)) === at)
    .sort((one, other) => one.leftOut.length - other.leftOut.length || one.change - other.change);
}

const isGone = ({ leaving, moving }: ReplanTask, urn: Urn): boolean =>
  leaving.includes(urn) || moving.includes(urn);
const isBroken = (task: ReplanTask, urns: readonly Urn[]): boolean => urns.some(urn => isGone(task, urn));
const open = ({ groups }: ReplanTask) => groups.filter(({ isFixed }) => !isFixed);

function found(task: ReplanTask, way: ReplanWay): Grouping {
  const broken = open(task).filter(({ urns }) => isBroken(task, urns));
  const whole = open(task).filter(({ urns }) => !isBroken(task, urns));
  if (way === 'among those left') {
    const left = broken.flatMap(({ urns }) => urns.filter(urn => !task.leaving.includes(urn)));
    return [...whole.map(({ urns }) => urns), ...formed(task, [...left, ...task.spare])];
  }
  return broken.reduce<Grouping>(
    (groups, { urns }) => mended(task, groups, urns, terms[way]),
    whole.map(({ urns }) => urns),
  );
}

/** The engine's best trios of these schools; a school that asked for a change keeps apart from its partners. */
function formed(task: ReplanTask, urns: readonly Urn[]): Grouping {
  const partners = open(task).flatMap(group =>
    task.moving
      .filter(urn => group.urns.includes(urn))
      .flatMap(urn => group.urns.filter(other => other !== urn).map(other => [urn, other])),
  );
  const { instance } = task;
  const apart = [...(instance.locks?.apart ?? []), ...partners];
  const few = schoolsAmong(instance, urns, apart);
  if (urns.length < 3) return [];
  return solveTrios(few, { seed: 'replan', effort: 'interactive' }).groups.map(asUrns);
}

function schoolsAmong(
  { existing: _, ...instance }: FormationInstance,
  urns: readonly string[],
  apart: readonly (readonly string[])[],
): FormationInstance {
  const inside = new Set(urns);
  const within = (sets: readonly (readonly string[])[]) =>
    sets.filter(set => set.every(id => inside.has(id)));
  return {
    ...instance,
    schools: instance.schools.filter(({ id }) => inside.has(id)),
    locks: { together: within(instance.locks?.together ?? []), apart: within(apart) },
  };
}

/** A group that lost schools, mended with help of the others; as it is left where nothing legal helps. */
function mended(
  { instance, leaving, moving }: ReplanTask,
  groups: Grouping,
  urns: readonly Urn[],
  { perMove, mostMoves }: { perMove: number; mostMoves: number },
): Grouping {
  const gone = urns.find(urn => leaving.includes(urn) || moving.includes(urn));
  const left = urns.filter(urn => !leaving.includes(urn) && !moving.includes(urn));
  if (left.length > 2) return [...groups, left];
  const [alone] = left;
  if (alone === undefined || gone === undefined) return groups;
  if (left.length === 1) return seated(instance, groups, alone);
  const request = { groups: [...groups, [...left, gone]], leaving: gone, perMove, mostMoves, plans: 1 };
  return repairPlans(instance, request)[0]?.groups.map(asUrns) ?? groups;
}

// The instance's ids are URNs, and the engine gives back what it was given.
const asUrns = (ids: readonly string[]): readonly Urn[] => ids.map(id => id as Urn);

/** The last of its group joins the trio that it costs least in; it stays alone where none is legal. */
function seated(instance: FormationInstance, groups: Grouping, urn: Urn): Grouping {
  const scores = new GroupScores(instance);
  const cost = (group: readonly Urn[]) => scores.scoreOf([...group, urn]).cost - scores.scoreOf(group).cost;
  const legal = groups
    .filter(group => group.length === 3 && checkTrios(instance, [[...group, urn]], []).length === 0)
    .sort((one, other) => cost(one) - cost(other));
  return groups.map(group => (group === legal[0] ? [...group, urn] : group));
}

function optionOf(
  task: ReplanTask,
  way: ReplanWay,
  after: Grouping,
  costOf: (groups: Grouping) => number,
): ReplanOption {
  const before = open(task);
  const became = after.filter(group => !before.some(({ urns }) => isSameGroup(urns, group)));
  const touched = before.filter(({ urns }) => !after.some(group => isSameGroup(urns, group)));
  const placed = new Set(after.flat());
  const waited = [...before.flatMap(({ urns }) => urns), ...task.spare];
  const toAsk = became.flat().sort();
  const disturbed = new Set(touched.filter(({ urns }) => !isBroken(task, urns)).flatMap(({ urns }) => urns));
  return {
    way,
    groups: named(touched, became),
    toAsk,
    moved: toAsk.filter(urn => disturbed.has(urn)),
    leftOut: waited.filter(urn => !placed.has(urn) && !task.leaving.includes(urn)).sort(),
    change: costOf(became) - costOf(touched.map(({ urns }) => urns)),
  };
}

const inWords = ({ groups }: ReplanOption): string =>
  groups
    .map(({ urns }) => [...urns].sort().join())
    .sort()
    .join(' ');
const isSameOption = (one: ReplanOption, other: ReplanOption): boolean => inWords(one) === inWords(other);
