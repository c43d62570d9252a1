import type { GroupId } from '../shared/index.js';
import type { GuestId } from './guest.js';

interface AboutGuest {
  readonly group: GroupId;
  readonly guest: GuestId;
}

export interface GuestInvited extends AboutGuest {
  readonly kind: 'GuestInvited';
}

export interface GuestJoined extends AboutGuest {
  readonly kind: 'GuestJoined';
}

/** Somebody ended it, or the last day had passed. */
export interface GuestLeft extends AboutGuest {
  readonly kind: 'GuestLeft';
}

export type GuestEvent = GuestInvited | GuestJoined | GuestLeft;
