import type { MeetingId } from '@pathways/domain/meetings';
import type { WallTime } from '@pathways/domain/letters';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import type { MeetingLineView, MeetingView } from './meeting.views.js';

export interface SuggestedSlot extends WallTime {
  readonly startsAt: Date;
}

export interface MeetingDay {
  readonly day: string;
  readonly marks: readonly string[];
}

/** Meetings that the actor may see. Null, for whoever may not, is the same as for a group that is not there. */
export abstract class MeetingQueries {
  abstract one(actor: SignedIn, id: MeetingId): Promise<MeetingView | null>;
  /** Of one group: what lies ahead first, the nearest first; then what was, the latest first. At most 100. */
  abstract ofGroup(actor: SignedIn, group: GroupId): Promise<MeetingLineView[] | null>;
  /** What waits for the actor or lies ahead, in all their groups; at most 20. */
  abstract mine(actor: SignedIn): Promise<MeetingLineView[]>;
  /** Days with no holiday in any member’s authority. */
  abstract suggestions(actor: SignedIn, group: GroupId): Promise<readonly SuggestedSlot[] | null>;
  /** What stands against each of the next 90 days; days without a mark are left out. */
  abstract markedDays(actor: SignedIn, group: GroupId): Promise<readonly MeetingDay[] | null>;
}
