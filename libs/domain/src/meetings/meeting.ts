import type { Brand, GroupId, PersonId, Urn } from '../shared/index.js';

export type MeetingId = Brand<'Meeting'>;
export type SlotId = Brand<'MeetingSlot'>;

/** A meeting of the whole group, or a visit to one of its schools. */
export const meetingKinds = ['meeting', 'learning walk', 'deep dive', 'critical friend'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const isVisit = (kind: MeetingKind): boolean => kind !== 'meeting';

export type MeetingState = 'polling' | 'settled' | 'cancelled';

/** A moment that is proposed. */
export interface Slot {
  readonly id: SlotId;
  readonly startsAt: Date;
}

export interface Meeting {
  /** Made by the device that proposes it, so that a repeat is known. */
  readonly id: MeetingId;
  readonly group: GroupId;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly purpose: string;
  /** The school that is visited; null for a meeting of all. */
  readonly host: Urn | null;
  /** It was held without us, and is written down afterwards. */
  readonly isElsewhere: boolean;
  /** Where people come together; empty when they meet by video alone. */
  readonly place: string;
  readonly videoLink: string | null;
  /** Minutes. */
  readonly length: number;
  readonly state: MeetingState;
  /** Null while the poll runs. */
  readonly startsAt: Date | null;
  readonly slots: readonly Slot[];
  /** Raised by every change that calendars must hear of (RFC 5545). */
  readonly sequence: number;
  readonly proposedBy: PersonId;
  /** Whoever proposed it still speaks for a member school, or facilitates the group. */
  readonly isProposerHere: boolean;
}

const minute = 60_000;

export const endOf = ({ startsAt, length }: Pick<Meeting, 'startsAt' | 'length'>): Date | null =>
  startsAt && new Date(startsAt.getTime() + length * minute);
