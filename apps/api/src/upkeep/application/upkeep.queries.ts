import type { LikenessProfile } from '@pathways/domain/formation';
import type { PlanLock } from '@pathways/domain/plans';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { Actor, CycleId, GroupId, ProgrammeId, Urn } from '@pathways/domain/shared';
import type { LiveGroup, TaskState, UpkeepTask, UpkeepTaskId } from '@pathways/domain/upkeep';

/** A task as it is shown. */
export interface TaskView extends UpkeepTask {
  readonly programmeName: string;
  readonly programmeSlug: string;
  readonly cycleName: string;
  readonly groupName: string | null;
  /** Names of its schools in the register. */
  readonly schools: readonly { readonly urn: Urn; readonly name: string; readonly authority: string }[];
  readonly raisedAt: Date;
  readonly raisedByName: string | null;
  readonly raisedBecause: string | null;
  readonly settledAt: Date | null;
  readonly settledByName: string | null;
  readonly settledBecause: string | null;
}

/** A school's time in a group. */
export interface MembershipView {
  readonly urn: Urn;
  readonly name: string;
  readonly authority: string;
  readonly joinedAt: Date;
  /** Null: since the release of the group. */
  readonly joinedBecause: string | null;
  readonly joinedBy: string | null;
  readonly leftAt: Date | null;
  readonly leftBecause: string | null;
  readonly leftBy: string | null;
}

export interface GroupHistoryView {
  readonly groupId: GroupId;
  readonly name: string;
  readonly programmeName: string;
  readonly programmeSlug: string;
  readonly releasedAt: Date;
  readonly endedAt: Date | null;
  readonly memberships: readonly MembershipView[];
}

/** What repairs are worked out on. */
export interface Grounds {
  /** Trios and quartets of the cycle and phase that stand. */
  readonly groups: readonly LiveGroup[];
  /** Of the newest finished run for these schools; null where none was run. */
  readonly profile: LikenessProfile | null;
  /** Every school of the programme and phase that takes part. */
  readonly urns: readonly Urn[];
  readonly locks: readonly PlanLock[];
}

export interface TaskFilter {
  readonly programme: ProgrammeId;
  readonly state?: TaskState | undefined;
}

export interface SchoolsOfRun {
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
  readonly phase: SchoolPhase;
}

/** Tasks for coordinators of the programme; a group's history for whoever may know its schools. Null or nothing otherwise. */
export abstract class UpkeepQueries {
  abstract task(actor: Actor, id: UpkeepTaskId): Promise<TaskView | null>;
  /** Open ones first, the newest first; at most 200. */
  abstract tasks(actor: Actor, filter: TaskFilter): Promise<TaskView[]>;
  /** How many are open; none for others than its coordinators. */
  abstract countOpen(actor: Actor, programme: ProgrammeId): Promise<number>;
  abstract grounds(actor: Actor, of: SchoolsOfRun): Promise<Grounds>;
  abstract history(actor: Actor, group: GroupId): Promise<GroupHistoryView | null>;
}
