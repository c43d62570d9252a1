import { accept, refuse, type Actor, type GroupId, type Result, type Urn } from '../shared/index.js';
import { breachesOf, type Breach, type BorderRule } from './borders.js';
import { familyFaultsOf, familySize, type FamilyFault } from './family-rules.js';
import type { ProposedTask, Proposal, ReleasedGroup, ReleasedKind, SchoolFacts } from './group.js';
import { canCoordinate } from './room.policy.js';

/** A coordinator's decision to set a border rule aside for this group, with the reason that members will see. */
export interface Override {
  readonly rule: BorderRule;
  readonly reason: string;
}

/** How things stand at the moment of release, not when the proposal was made. */
export interface SchoolAtRelease extends SchoolFacts {
  readonly isOpen: boolean;
  /** A school of the programme today. */
  readonly takesPart: boolean;
  /** A group of the same cycle that it is already in and that it may be in one of only: trio or quartet, family. */
  readonly alreadyIn: GroupId | null;
}

export interface ReleaseRequest {
  readonly id: GroupId;
  readonly name: string;
  readonly overrides: readonly Override[];
}

export type ReleaseRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'AlreadyReleased'; readonly as: GroupId }
  | { readonly kind: 'WrongSize'; readonly task: ProposedTask; readonly schools: number }
  | { readonly kind: 'SchoolsLeft'; readonly urns: readonly Urn[] }
  | { readonly kind: 'SchoolsTaken'; readonly urns: readonly Urn[] }
  | { readonly kind: 'BordersBroken'; readonly breaches: readonly Breach[] }
  | { readonly kind: 'FamilyRulesBroken'; readonly faults: readonly FamilyFault[] }
  | { readonly kind: 'OverrideWithoutReason'; readonly rule: BorderRule };

/**
 * Rule 1 of the product, checked again at the moment when people will be told. Families have rules of their own; a
 * pair crosses the same borders as a trio.
 */
export function releaseGroup(
  actor: Actor,
  proposal: Proposal,
  schools: readonly SchoolAtRelease[],
  { id, name, overrides }: ReleaseRequest,
): Result<ReleasedGroup, ReleaseRefusal> {
  if (!canCoordinate(actor, proposal.programme)) return refuse({ kind: 'NotYours' });
  const refusal = whyNot(proposal, schools, overrides);
  if (refusal) return refuse(refusal);
  const phases = [...new Set(schools.map(school => school.phase))];
  return accept({
    id,
    programme: proposal.programme,
    cycle: proposal.cycle,
    kind: kindOf(proposal.task, schools.length),
    phase: phases.length === 1 ? (phases[0] ?? null) : null,
    name,
    members: schools.map(school => school.urn),
  });
}

/** How many schools each task may put into a group, least and most. */
export const sizesOf = {
  trios: [3, 4],
  quartets: [3, 4],
  families: [familySize.least, familySize.most],
  pairs: [2, 2],
} as const satisfies Record<ProposedTask, readonly [number, number]>;

function kindOf(task: ProposedTask, schools: number): ReleasedKind {
  if (task === 'families') return 'family';
  if (task === 'pairs') return 'pair';
  return schools === 3 ? 'trio' : 'quartet';
}

const urnsWhere = (schools: readonly SchoolAtRelease[], is: (school: SchoolAtRelease) => boolean) =>
  schools.filter(is).map(school => school.urn);

function whyNot(
  proposal: Proposal,
  schools: readonly SchoolAtRelease[],
  overrides: readonly Override[],
): ReleaseRefusal | null {
  if (proposal.releasedAs !== null) return { kind: 'AlreadyReleased', as: proposal.releasedAs };
  const { task } = proposal;
  const [least, most] = sizesOf[task];
  if (schools.length < least || schools.length > most)
    return { kind: 'WrongSize', task, schools: schools.length };
  const left = urnsWhere(schools, school => !school.isOpen || !school.takesPart);
  if (left.length > 0) return { kind: 'SchoolsLeft', urns: left };
  const taken = urnsWhere(schools, school => school.alreadyIn !== null);
  if (taken.length > 0) return { kind: 'SchoolsTaken', urns: taken };
  if (task === 'families') {
    const faults = familyFaultsOf(schools);
    return faults.length > 0 ? { kind: 'FamilyRulesBroken', faults } : null;
  }
  return brokenBorders(schools, overrides);
}

function brokenBorders(
  schools: readonly SchoolAtRelease[],
  overrides: readonly Override[],
): ReleaseRefusal | null {
  const unreasoned = overrides.find(override => override.reason.trim() === '');
  if (unreasoned) return { kind: 'OverrideWithoutReason', rule: unreasoned.rule };
  const overridden = new Set(overrides.map(override => override.rule));
  const breaches = breachesOf(schools).filter(breach => !overridden.has(breach.rule));
  return breaches.length > 0 ? { kind: 'BordersBroken', breaches } : null;
}
