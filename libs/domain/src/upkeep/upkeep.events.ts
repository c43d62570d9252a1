import type { GroupId, ProgrammeId } from '../shared/index.js';
import type { UpkeepTaskId } from './upkeep.js';

export interface TaskRaised {
  readonly kind: 'TaskRaised';
  readonly task: UpkeepTaskId;
  readonly programme: ProgrammeId;
}

export interface TaskSettled {
  readonly kind: 'TaskSettled';
  readonly task: UpkeepTaskId;
  readonly programme: ProgrammeId;
}

/** A school joined or left a group, or goes on under another URN: whoever may enter the room may be another. */
export interface MembersChanged {
  readonly kind: 'MembersChanged';
  readonly group: GroupId;
}

export type UpkeepEvent = TaskRaised | TaskSettled | MembersChanged;
