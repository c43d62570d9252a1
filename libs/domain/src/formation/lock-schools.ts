import {
  accept,
  refuse,
  type Actor,
  type AuthorityCode,
  type LockId,
  type ProgrammeId,
  type Result,
  type TrustId,
  type Urn,
} from '../shared/index.js';
import type { SchoolPhase } from '../schools/index.js';
import type { LiveLock } from './asked-instance.js';
import { canForm } from './formation-run.js';

export const lockKinds = ['together', 'apart'] as const;
export type LockKind = (typeof lockKinds)[number];

/** Schools that every run of the programme keeps together, or apart. */
export interface FormationLock {
  readonly id: LockId;
  readonly programme: ProgrammeId;
  readonly kind: LockKind;
  readonly urns: readonly Urn[];
  /** For coordinators only. */
  readonly reason: string;
  /** Its last day, as 2026-11-21; null: until it is lifted. */
  readonly untilOn: string | null;
}

/** What must be known about a school before it is locked. */
export interface LockableSchool {
  readonly urn: Urn;
  readonly name: string;
  readonly phase: SchoolPhase;
  readonly laCode: AuthorityCode;
  readonly trustId: TrustId | null;
}

/** Why no group could keep the lock. together, apart: another live lock says the opposite. */
export type ContradictedRule = 'phase' | 'authority' | 'trust' | 'apart' | 'together' | 'size';

export type LockSchoolsRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NotInPool'; readonly urns: readonly Urn[] }
  | { readonly kind: 'TooFewToLock' }
  | { readonly kind: 'AlreadyPast' }
  | {
      readonly kind: 'LockContradiction';
      readonly rule: ContradictedRule;
      readonly names: readonly string[];
    };

/** A quartet is the largest group that a lock may fill. */
const mostTogether = 4;

interface Known {
  readonly schools: readonly LockableSchool[];
  readonly locks: readonly LiveLock[];
  /** As 2026-11-21. */
  readonly today: string;
}

/** A lock that no legal group could keep is refused with the two schools, or the lock, that it breaks on. */
export function lockSchools(
  actor: Actor,
  lock: FormationLock,
  { schools, locks, today }: Known,
): Result<FormationLock, LockSchoolsRefusal> {
  if (!canForm(actor, lock.programme)) return refuse({ kind: 'NotYours' });
  const urns = [...new Set(lock.urns)].sort();
  if (urns.length < 2) return refuse({ kind: 'TooFewToLock' });
  if (lock.untilOn !== null && lock.untilOn < today) return refuse({ kind: 'AlreadyPast' });
  const byUrn = new Map(schools.map(school => [school.urn, school]));
  const strange = urns.filter(urn => !byUrn.has(urn));
  if (strange.length > 0) return refuse({ kind: 'NotInPool', urns: strange });
  const members = urns.flatMap(urn => byUrn.get(urn) ?? []);
  const contradiction =
    lock.kind === 'together' ? againstTogether(members, locks) : againstApart(members, locks);
  return contradiction ? refuse({ kind: 'LockContradiction', ...contradiction }) : accept({ ...lock, urns });
}

type Contradicted = { readonly rule: ContradictedRule; readonly names: readonly string[] };

const holdsBoth = ({ urns }: LiveLock, one: LockableSchool, other: LockableSchool): boolean =>
  urns.includes(one.urn) && urns.includes(other.urn);

const couples = (members: readonly LockableSchool[]) =>
  members.flatMap((one, place) => members.slice(place + 1).map(other => [one, other] as const));

function againstTogether(
  members: readonly LockableSchool[],
  locks: readonly LiveLock[],
): Contradicted | null {
  for (const [one, other] of couples(members)) {
    const names = [one.name, other.name];
    if (one.phase !== other.phase) return { rule: 'phase', names };
    if (one.laCode === other.laCode) return { rule: 'authority', names };
    if (one.trustId !== null && one.trustId === other.trustId) return { rule: 'trust', names };
    if (locks.some(lock => lock.kind === 'apart' && holdsBoth(lock, one, other)))
      return { rule: 'apart', names };
  }
  const joined = new Set<string>(members.map(({ urn }) => urn));
  for (const { kind, urns } of locks) {
    if (kind === 'together' && urns.some(urn => joined.has(urn))) for (const urn of urns) joined.add(urn);
  }
  return joined.size > mostTogether ? { rule: 'size', names: members.map(({ name }) => name) } : null;
}

function againstApart(members: readonly LockableSchool[], locks: readonly LiveLock[]): Contradicted | null {
  for (const [one, other] of couples(members)) {
    if (locks.some(lock => lock.kind === 'together' && holdsBoth(lock, one, other))) {
      return { rule: 'together', names: [one.name, other.name] };
    }
  }
  return null;
}

export type LiftLockRefusal = { readonly kind: 'NotYours' } | { readonly kind: 'AlreadyLifted' };

/** Runs that start from now on no longer obey it; what was formed stays. */
export function liftLock(
  actor: Actor,
  lock: { readonly id: LockId; readonly programme: ProgrammeId; readonly isLifted: boolean },
): Result<LockId, LiftLockRefusal> {
  if (!canForm(actor, lock.programme)) return refuse({ kind: 'NotYours' });
  return lock.isLifted ? refuse({ kind: 'AlreadyLifted' }) : accept(lock.id);
}
