import { repairPlans } from '../formation/index.js';
import {
  breachesIn,
  matchGroups,
  type PlannedGroup,
  type PlannedGroupId,
  type PlanScene,
} from '../plans/index.js';
import type { GroupId, Urn } from '../shared/index.js';
import type { Need } from './upkeep.js';

/** A group as it would become; without schools: it would end. */
export interface MendedGroup {
  readonly group: GroupId;
  readonly urns: readonly Urn[];
}

/** A school that would change its group; null: none. */
export interface SchoolMove {
  readonly urn: Urn;
  readonly from: GroupId | null;
  readonly to: GroupId | null;
}

/** One way to mend what is the matter. */
export interface RepairOption {
  /** Names what would be done to which groups as they stand: it fits only while they stand so. */
  readonly key: string;
  readonly groups: readonly MendedGroup[];
  readonly moves: readonly SchoolMove[];
  /** In weighted standard deviations, over the groups that change, against leaving the others as they are. */
  readonly costChange: number;
}

/** What moving one school must save to be worth it, in weighted standard deviations. */
export const perMove = 0.5;
export const mostMoves = 3;
const mostOptions = 3;

interface Draft {
  readonly groups: readonly MendedGroup[];
  readonly costChange: number;
}

/**
 * At most three ways, the cheapest first, each keeping every rule and moving three schools at most beside the one that
 * it is about. `groups`: the live groups of its cycle and phase; their ids are those of the planned groups.
 */
export function repairOptions(
  scene: PlanScene,
  groups: readonly PlannedGroup[],
  need: Pick<Need, 'kind' | 'group' | 'urns'>,
): readonly RepairOption[] {
  const [urn] = need.urns;
  if (!urn) return [];
  const leaving = need.kind === 'closed' || need.kind === 'leaver' ? urn : null;
  const drafts = draftsFor(scene, groups, need).filter(draft =>
    draft.groups.every(each => isSound(scene, groups, each)),
  );
  return drafts
    .map(draft => ({
      ...draft,
      moves: movesOf(groups, draft.groups, leaving),
      key: keyOf(groups, draft.groups),
    }))
    .filter(({ moves }) => moves.length <= mostMoves)
    .sort((one, two) => chargeOf(one) - chargeOf(two) || (one.key < two.key ? -1 : 1))
    .slice(0, mostOptions);
}

const chargeOf = ({ costChange, moves }: Pick<RepairOption, 'costChange' | 'moves'>): number =>
  costChange + perMove * moves.length;

function draftsFor(
  scene: PlanScene,
  groups: readonly PlannedGroup[],
  { kind, group, urns }: Pick<Need, 'kind' | 'group' | 'urns'>,
): readonly Draft[] {
  const [urn] = urns;
  if (!urn) return [];
  if (kind === 'newcomer') return joins(scene, groups, urn);
  const home = groups.find(({ id }) => same(id, group));
  if (!home) return [];
  return kind === 'border' ? exchanges(scene, groups, home) : departures(scene, groups, urn);
}

const same = (planned: PlannedGroupId, group: GroupId | null): boolean => (planned as string) === group;
const asGroup = (id: PlannedGroupId): GroupId => id as string as GroupId;
const costOf = (scene: PlanScene, urns: readonly Urn[]): number => scene.scores.scoreOf(urns).cost;

/** The newcomer makes a trio a quartet. */
const joins = (scene: PlanScene, groups: readonly PlannedGroup[], urn: Urn): Draft[] =>
  groups
    .filter(({ urns }) => urns.length === 3)
    .map(({ id, urns }) => {
      const joined = [...urns, urn].sort();
      return {
        groups: [{ group: asGroup(id), urns: joined }],
        costChange: costOf(scene, joined) - costOf(scene, urns),
      };
    });

/** One school of the group is exchanged for one of another group, or leaves a quartet for a trio. */
function exchanges(scene: PlanScene, groups: readonly PlannedGroup[], home: PlannedGroup): Draft[] {
  return groups.flatMap(other => {
    if (other === home) return [];
    const now = costOf(scene, home.urns) + costOf(scene, other.urns);
    const draft = (ours: readonly Urn[], theirs: readonly Urn[]): Draft => ({
      groups: [
        { group: asGroup(home.id), urns: [...ours].sort() },
        { group: asGroup(other.id), urns: [...theirs].sort() },
      ],
      costChange: costOf(scene, ours) + costOf(scene, theirs) - now,
    });
    const but = (urns: readonly Urn[], urn: Urn) => urns.filter(each => each !== urn);
    const swapped = home.urns.flatMap(mine =>
      other.urns.map(theirs => draft([...but(home.urns, mine), theirs], [...but(other.urns, theirs), mine])),
    );
    const left =
      home.urns.length === 4 && other.urns.length === 3
        ? home.urns.map(mine => draft(but(home.urns, mine), [...other.urns, mine]))
        : [];
    return [...swapped, ...left];
  });
}

/** The school is gone: what becomes of its partners, by the engine. */
function departures(scene: PlanScene, groups: readonly PlannedGroup[], leaving: Urn): Draft[] {
  const placed = new Set<string>(groups.flatMap(({ urns }) => urns));
  const instance = {
    ...scene.instance,
    schools: scene.instance.schools.filter(({ id }) => placed.has(id)),
    locks: { apart: scene.locks.flatMap(({ kind, urns }) => (kind === 'apart' ? pairsOf(urns) : [])) },
  };
  const plans = repairPlans(instance, {
    groups: groups.map(({ urns }) => urns),
    leaving,
    perMove,
    mostMoves,
    plans: 12,
  });
  return plans.map(plan => {
    const standing = new Set(groups.map(({ urns }) => urns.join()));
    const fresh = plan.groups
      .map(urns => urns.map(id => id as Urn).sort())
      .filter(urns => !standing.has(urns.join()));
    const after = new Set(plan.groups.map(urns => [...urns].sort().join()));
    const region = groups.filter(({ urns }) => !after.has(urns.join()));
    const matched = matchGroups(region, fresh);
    return {
      groups: region.map(({ id }) => ({
        group: asGroup(id),
        urns: matched.find(({ group }) => group === id)?.urns ?? [],
      })),
      costChange: plan.change,
    };
  });
}

const pairsOf = (urns: readonly Urn[]): Urn[][] =>
  urns.flatMap((one, place) => urns.slice(place + 1).map(other => [one, other]));

/** Every rule that is not set aside for the group. */
function isSound(scene: PlanScene, groups: readonly PlannedGroup[], { group, urns }: MendedGroup): boolean {
  if (urns.length === 0) return true;
  const was = groups.find(({ id }) => same(id, group));
  if (!was) return false;
  const isThere = urns.every(urn => scene.today.get(urn)?.isOpen && scene.today.get(urn)?.takesPart);
  return isThere && breachesIn(scene, { ...was, urns }).every(({ isSetAside }) => isSetAside);
}

function movesOf(
  groups: readonly PlannedGroup[],
  becomes: readonly MendedGroup[],
  leaving: Urn | null,
): readonly SchoolMove[] {
  const touched = groups.filter(({ id }) => becomes.some(({ group }) => same(id, group)));
  const homeOf = new Map(touched.flatMap(({ id, urns }) => urns.map(urn => [urn, asGroup(id)] as const)));
  const placeOf = new Map(becomes.flatMap(({ group, urns }) => urns.map(urn => [urn, group] as const)));
  const all = [...new Set([...homeOf.keys(), ...placeOf.keys()])].sort();
  return all.flatMap(urn => {
    const [from, to] = [homeOf.get(urn) ?? null, placeOf.get(urn) ?? null];
    return from === to || urn === leaving ? [] : { urn, from, to };
  });
}

const keyOf = (groups: readonly PlannedGroup[], becomes: readonly MendedGroup[]): string =>
  becomes
    .map(({ group, urns }) => {
      const was = groups.find(({ id }) => same(id, group))?.urns ?? [];
      return `${group} ${was.join('+')} > ${urns.join('+')}`;
    })
    .sort()
    .join('; ');
