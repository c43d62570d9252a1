import type { GroupReason } from '@pathways/domain/formation';
import type { GroupId, PersonId, ProgrammeId, Urn } from '@pathways/domain/shared';
import type {
  Follower,
  LiveGroup,
  Need,
  Newcomer,
  RepairOption,
  TaskState,
  UpkeepTask,
  UpkeepTaskId,
} from '@pathways/domain/upkeep';
import type { Work } from '../../platform/unit-of-work.js';

/** A programme's groups as they stand. */
export interface ProgrammeCare {
  readonly groups: readonly LiveGroup[];
  readonly newcomers: readonly Newcomer[];
  readonly successorOf: ReadonlyMap<Urn, Urn>;
  readonly open: readonly UpkeepTask[];
}

export interface RaisedTask {
  readonly id: UpkeepTaskId;
  readonly need: Need;
  readonly by: PersonId | null;
  readonly because: string | null;
}

/** How a task ends. */
export interface Settlement {
  readonly state: Exclude<TaskState, 'open'>;
  readonly because: string | null;
  readonly repair: RepairOption | null;
}

/** Why memberships change, in the words of the history. */
export interface MembershipReason {
  readonly joined: string;
  readonly left: string;
}

export abstract class UpkeepStore {
  /** Programmes that have groups. */
  abstract programmes(work: Work): Promise<ProgrammeId[]>;
  /** Holds the programme's row: releases, repairs and looks at it come one by one. Null where it does not exist. */
  abstract care(work: Work, programme: ProgrammeId): Promise<ProgrammeCare | null>;
  /** False where the same matter is there already. */
  abstract raise(work: Work, programme: ProgrammeId, task: RaisedTask): Promise<boolean>;
  /** The task, its programme's row and its own held. */
  abstract find(work: Work, id: UpkeepTaskId): Promise<UpkeepTask | null>;
  abstract settle(work: Work, id: UpkeepTaskId, settlement: Settlement): Promise<void>;
  /** The members become those of the repair; groups that nobody is left in end. */
  abstract regroup(
    work: Work,
    option: RepairOption,
    because: MembershipReason,
    reasons: ReadonlyMap<GroupId, GroupReason>,
  ): Promise<void>;
  /** The school takes no part in the programme from today on. */
  abstract letLeave(work: Work, programme: ProgrammeId, urn: Urn): Promise<void>;
  /** Membership, part in the programme and the roles of its people go on under the new URN. */
  abstract follow(work: Work, programme: ProgrammeId, follower: Follower): Promise<void>;
  /** A border rule set aside for a group that is released. */
  abstract setAside(work: Work, task: UpkeepTask, reason: string): Promise<void>;
}
