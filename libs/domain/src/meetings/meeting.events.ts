import type { GroupId, Urn } from '../shared/index.js';
import type { MeetingId } from './meeting.js';

interface OfMeeting {
  readonly group: GroupId;
  readonly meeting: MeetingId;
}

/** Schools are asked when they can come; or, with one slot, are told when it is. */
export interface MeetingProposed extends OfMeeting {
  readonly kind: 'MeetingProposed';
}

export interface SlotsAnswered extends OfMeeting {
  readonly kind: 'SlotsAnswered';
  readonly school: Urn;
}

export interface MeetingSettled extends OfMeeting {
  readonly kind: 'MeetingSettled';
  readonly sequence: number;
}

/** Another time, place or link. */
export interface MeetingMoved extends OfMeeting {
  readonly kind: 'MeetingMoved';
  readonly sequence: number;
}

export interface MeetingCancelled extends OfMeeting {
  readonly kind: 'MeetingCancelled';
  readonly sequence: number;
}

/** A school said whether the group met. */
export interface MeetingToldOf extends OfMeeting {
  readonly kind: 'MeetingToldOf';
  readonly school: Urn;
}

export interface ClockTurned extends OfMeeting {
  readonly kind: 'ClockTurned';
}

export interface MinutesWritten extends OfMeeting {
  readonly kind: 'MinutesWritten';
  readonly number: number;
}

/** Out of sight, back in sight, or gone for ever. */
export interface MinutesHidden extends OfMeeting {
  readonly kind: 'MinutesHidden';
}

export interface VisitNoted extends OfMeeting {
  readonly kind: 'VisitNoted';
  readonly school: Urn;
}

/** It begins within a day. */
export interface MeetingNear extends OfMeeting {
  readonly kind: 'MeetingNear';
}

/** Its day is over: its schools are asked whether they met. */
export interface MeetingPassed extends OfMeeting {
  readonly kind: 'MeetingPassed';
}

export type MeetingEvent =
  | MeetingProposed
  | SlotsAnswered
  | MeetingSettled
  | MeetingMoved
  | MeetingCancelled
  | MeetingToldOf
  | ClockTurned
  | MinutesWritten
  | MinutesHidden
  | VisitNoted
  | MeetingNear
  | MeetingPassed;
