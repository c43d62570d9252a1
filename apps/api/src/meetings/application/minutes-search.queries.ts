import type { MeetingId, MeetingKind } from '@pathways/domain/meetings';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import type { PassagePart } from '../../platform/found-passage.js';
import type { Page } from '../../platform/page.js';

/** What is looked for in what is kept of meetings. */
export interface MinutesSought {
  /** As people type them: "in quotes" stay together, -minus leaves out. */
  readonly words: string;
  readonly group: GroupId | null;
  /** Part of the name of whoever wrote them down. */
  readonly person: string | null;
  /** Days of the meeting, both included; written 2026-11-21. */
  readonly from: string | null;
  readonly until: string | null;
}

export const minutesParts = ['decisions', 'actions', 'learning', 'visit'] as const;
export type MinutesPart = (typeof minutesParts)[number];

export interface FoundMinutesView {
  readonly meetingId: MeetingId;
  readonly title: string;
  readonly kind: MeetingKind;
  /** When it was held; null while its time is not settled. */
  readonly startsAt: Date | null;
  readonly roomId: GroupId;
  readonly roomName: string;
  readonly part: MinutesPart;
  readonly writtenBy: string;
  readonly passage: readonly PassagePart[];
  /** Nothing has the very words; this has something near them. */
  readonly isNear: boolean;
}

/** Where the last page ended. */
export interface MinutesPlace {
  readonly at: string;
  readonly id: string;
  readonly part: string;
}

export abstract class MinutesSearchQueries {
  /** The newest meeting first, of groups whose minutes the actor may read. What is out of sight is not found. */
  abstract find(
    actor: SignedIn,
    sought: MinutesSought,
    page: { readonly first: number; readonly after: MinutesPlace | null },
  ): Promise<Page<FoundMinutesView>>;
}
