import { accept, refuse, type Result, type Urn } from '../shared/index.js';
import type { ChangeContext, ChangePlanRefusal, PlanChange, PlanStep, Regrouped } from './plan-change.js';
import type { PlannedGroup, PlannedGroupId } from './plan.js';

type Touched = Pick<PlanStep, 'before' | 'after'>;
type Answer = Result<Touched, ChangePlanRefusal>;

const nothing = (because: string): Answer => refuse({ kind: 'NothingChanges', because });
const unknown = (): Answer => refuse({ kind: 'UnknownGroup' });

const withUrns = (group: PlannedGroup, urns: readonly Urn[]): PlannedGroup => ({
  ...group,
  urns: [...new Set(urns)].sort(),
});

const without = (group: PlannedGroup, urns: readonly Urn[]): PlannedGroup =>
  withUrns(
    group,
    group.urns.filter(urn => !urns.includes(urn)),
  );

/** A group that nobody is left in is gone. */
const touched = (before: readonly PlannedGroup[], after: readonly PlannedGroup[]): Answer =>
  accept({ before, after: after.filter(group => group.urns.length > 0) });

class Board {
  constructor(
    private readonly groups: readonly PlannedGroup[],
    private readonly context: ChangeContext,
  ) {}

  group = (id: PlannedGroupId): PlannedGroup | undefined => this.groups.find(group => group.id === id);
  homeOf = (urn: Urn): PlannedGroup | undefined => this.groups.find(group => group.urns.includes(urn));
  strangers = (urns: readonly Urn[]): readonly Urn[] => urns.filter(urn => !this.context.pool.has(urn));

  /** `place`: how many groups were made before it in the same step. */
  fresh(urns: readonly Urn[], name: string, place = 0): PlannedGroup {
    const position = 1 + place + this.groups.reduce((most, group) => Math.max(most, group.position), 0);
    const made = name.trim() || `Group ${position}`;
    const id = this.context.newIds[place];
    if (!id) throw new Error('A step makes more groups than it was given ids for.');
    return withUrns({ id, position, name: made, urns: [], isLocked: false, overrides: [] }, urns);
  }

  /** These schools leave wherever they are, and `join` says which groups come of it. */
  gather(urns: readonly Urn[], join: readonly PlannedGroup[], replaced: readonly PlannedGroup[]): Answer {
    const homes = [...new Set(urns.flatMap(urn => this.homeOf(urn) ?? []))].filter(
      home => !replaced.includes(home),
    );
    return touched([...homes, ...replaced], [...homes.map(home => without(home, urns)), ...join]);
  }
}

/** What becomes of the groups, whoever asks: locks and rights are looked at by `changePlan`. */
export function changedGroups(
  groups: readonly PlannedGroup[],
  change: PlanChange,
  context: ChangeContext,
): Answer {
  const board = new Board(groups, context);
  switch (change.kind) {
    case 'move':
      return moved(board, change.urn, change.to);
    case 'swap':
      return swapped(board, change.urn, change.withUrn);
    case 'new group':
      return formed(board, change.urns, change.name);
    case 'split':
      return split(board, change.group, change.urns);
    case 'regroup':
      return regrouped(board, change.groups);
    case 'merge':
      return merged(board, change.into, change.from);
    default:
      return onOne(board, change, context);
  }
}

function moved(board: Board, urn: Urn, to: PlannedGroupId | null): Answer {
  const strangers = board.strangers([urn]);
  if (strangers.length > 0) return refuse({ kind: 'SchoolsNotInPlan', urns: strangers });
  const home = board.homeOf(urn);
  if (to === null) return home ? board.gather([urn], [], []) : nothing('The school is in no group already.');
  const target = board.group(to);
  if (!target) return unknown();
  if (home?.id === to) return nothing('The school is in that group already.');
  return board.gather([urn], [withUrns(target, [...target.urns, urn])], [target]);
}

function swapped(board: Board, urn: Urn, withUrn: Urn): Answer {
  const strangers = board.strangers([urn, withUrn]);
  if (strangers.length > 0) return refuse({ kind: 'SchoolsNotInPlan', urns: strangers });
  const [one, other] = [board.homeOf(urn), board.homeOf(withUrn)];
  if (one?.id === other?.id) return nothing('Both are in the same place, so nothing would change.');
  const exchanged = [
    ...(one ? [withUrns(one, [...one.urns.filter(each => each !== urn), withUrn])] : []),
    ...(other ? [withUrns(other, [...other.urns.filter(each => each !== withUrn), urn])] : []),
  ];
  return touched(
    [one, other].flatMap(group => group ?? []),
    exchanged,
  );
}

function formed(board: Board, urns: readonly Urn[], name: string): Answer {
  const strangers = board.strangers(urns);
  if (strangers.length > 0) return refuse({ kind: 'SchoolsNotInPlan', urns: strangers });
  if (urns.length === 0) return nothing('Name the schools of the new group.');
  return board.gather(urns, [board.fresh(urns, name)], []);
}

function split(board: Board, id: PlannedGroupId, urns: readonly Urn[]): Answer {
  const group = board.group(id);
  if (!group) return unknown();
  const strangers = urns.filter(urn => !group.urns.includes(urn));
  if (strangers.length > 0) return refuse({ kind: 'SchoolsNotInPlan', urns: strangers });
  if (urns.length === 0 || new Set(urns).size === group.urns.length) {
    return nothing('Choose some of its schools, not all and not none.');
  }
  return board.gather(urns, [board.fresh(urns, '')], []);
}

function merged(board: Board, into: PlannedGroupId, from: PlannedGroupId): Answer {
  const [target, source] = [board.group(into), board.group(from)];
  if (!target || !source) return unknown();
  if (into === from) return nothing('A group cannot be merged with itself.');
  return touched([target, source], [withUrns(target, [...target.urns, ...source.urns])]);
}

/** The schools named form the groups named; schools of a named group that are not named are in none. */
function regrouped(board: Board, wanted: readonly Regrouped[]): Answer {
  const urns = wanted.flatMap(each => each.urns);
  const strangers = board.strangers(urns);
  if (strangers.length > 0) return refuse({ kind: 'SchoolsNotInPlan', urns: strangers });
  if (new Set(urns).size < urns.length) return nothing('A school is named in two groups.');
  const targets = wanted.map(each => (each.group === null ? null : board.group(each.group)));
  const replaced = targets.flatMap(target => target ?? []);
  if (targets.includes(undefined) || new Set(replaced).size < replaced.length) return unknown();
  let made = 0;
  const becomes = wanted.map((each, at) => {
    const target = targets[at];
    return target ? withUrns(target, each.urns) : board.fresh(each.urns, '', made++);
  });
  const isSame = replaced.length === wanted.length && replaced.every((was, at) => sameUrns(was, becomes[at]));
  return isSame ? nothing('The groups are like that already.') : board.gather(urns, becomes, replaced);
}

const sameUrns = (one: PlannedGroup, other: PlannedGroup | undefined): boolean =>
  one.urns.join() === other?.urns.join();

type OnOne = Exclude<PlanChange, { kind: 'move' | 'swap' | 'new group' | 'split' | 'regroup' | 'merge' }>;

/** Changes of one group that move no school into another. */
function onOne(board: Board, change: OnOne, { by, at }: ChangeContext): Answer {
  const group = board.group(change.group);
  if (!group) return unknown();
  const becomes = (next: Partial<PlannedGroup>): Answer => touched([group], [{ ...group, ...next }]);
  const others = (rule: string) => group.overrides.filter(override => override.rule !== rule);
  switch (change.kind) {
    case 'lock':
      return group.isLocked ? nothing('The group is locked already.') : becomes({ isLocked: true });
    case 'unlock':
      return group.isLocked ? becomes({ isLocked: false }) : nothing('The group is not locked.');
    case 'dissolve':
      return becomes({ urns: [] });
    case 'rename': {
      const name = change.name.trim();
      if (name === '') return nothing('Give the group a name.');
      return name === group.name ? nothing('That is its name already.') : becomes({ name });
    }
    case 'set aside': {
      const reason = change.reason.trim();
      if (reason === '') return refuse({ kind: 'ReasonNeeded' });
      const { rule } = change;
      return becomes({ overrides: [...others(rule), { rule, reason, setBy: by, setAt: at }] });
    }
    case 'restore': {
      const overrides = others(change.rule);
      const isThere = overrides.length < group.overrides.length;
      return isThere ? becomes({ overrides }) : nothing('That rule is not set aside for this group.');
    }
  }
}
