import type { SchoolPhase } from '../schools/index.js';
import type { AuthorityCode, Brand, CycleId, GroupId, ProgrammeId, TrustId, Urn } from '../shared/index.js';

export type ProposalId = Brand<'ProposedGroup'>;
export type CharterId = Brand<'Charter'>;

export type GroupKind = 'trio' | 'quartet' | 'family' | 'pair' | 'strand' | 'locality' | 'steering group';

/** The kinds that rule 1 of the product binds: every member has another authority and another trust. */
export type BorderCrossingKind = 'trio' | 'quartet';

/** What a formation run was asked for. */
export type ProposedTask = 'trios' | 'quartets' | 'families' | 'pairs';

/** The kinds that a proposal can become. */
export type ReleasedKind = BorderCrossingKind | 'family' | 'pair';

/** What the rules about borders ask of a school. `trust` is null where the school is in none. */
export interface SchoolFacts {
  readonly urn: Urn;
  readonly phase: SchoolPhase;
  readonly authority: AuthorityCode;
  readonly trust: TrustId | null;
}

/** A group that was proposed and not yet told to anyone. */
export interface Proposal {
  readonly id: ProposalId;
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
  readonly task: ProposedTask;
  readonly releasedAs: GroupId | null;
}

/** A group as it is released. */
export interface ReleasedGroup {
  readonly id: GroupId;
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
  readonly kind: ReleasedKind;
  /** Null where an override let several phases in. */
  readonly phase: SchoolPhase | null;
  readonly name: string;
  readonly members: readonly Urn[];
}
