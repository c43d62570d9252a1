import type { Actor } from '../shared/index.js';
import { isKept, changeTo, type GroupChange, type StandingGroup } from './standing-group.js';
import type { GroupToOffer } from './offer.js';
import {
  blockedByAnswers,
  blockedByRules,
  type ReleaseBlock,
  type ReleaseScene,
} from './why-not-released.js';

/** What becomes of one group of a plan, against what schools were told so far. */
export interface GroupDiff {
  readonly group: GroupToOffer;
  /** released: it is a group already. kept: it says what stands. */
  readonly kind: 'new' | 'changed' | 'kept' | 'released';
  readonly change: GroupChange | null;
  /** What stops it, whoever accepts; null where nothing does. */
  readonly rules: ReleaseBlock | null;
  /** What it waits for, beside that; null where every school has accepted. */
  readonly answers: ReleaseBlock | null;
}

export interface PlanDiff {
  readonly groups: readonly GroupDiff[];
  /** Groups of the cycle that the plan leaves as they are. */
  readonly untouched: readonly StandingGroup[];
}

/** Before anyone is told: what a release would change, what it cannot do, and what it waits for. */
export function planDiff(actor: Actor, scene: ReleaseScene): PlanDiff {
  const groups = scene.groups
    .filter(group => group.schools.length > 0)
    .map(group => groupDiff(actor, scene, group));
  const named = new Set(groups.flatMap(({ change }) => (change ? [change.standing.id] : [])));
  const released = new Set(groups.flatMap(({ group }) => group.releasedAs ?? []));
  return {
    groups,
    untouched: scene.standing.filter(({ id }) => !named.has(id) && !released.has(id)),
  };
}

function groupDiff(actor: Actor, scene: ReleaseScene, group: GroupToOffer): GroupDiff {
  if (group.releasedAs !== null) return { group, kind: 'released', change: null, rules: null, answers: null };
  const change = changeTo(group, scene.standing);
  if (change && isKept(change)) return { group, kind: 'kept', change, rules: null, answers: null };
  return {
    group,
    kind: change ? 'changed' : 'new',
    change,
    rules: blockedByRules(actor, scene, group),
    answers: blockedByAnswers(scene, group, true),
  };
}

/** Groups that can be released at once: nothing stops them and every school has accepted. */
export const isReady = ({ kind, rules, answers }: GroupDiff): boolean =>
  (kind === 'new' || kind === 'changed') && rules === null && answers === null;

/** Groups of whose schools some said no: the ones to plan again. */
export const isDeclined = ({ answers }: GroupDiff): boolean => answers?.kind === 'SchoolsSaidNo';
