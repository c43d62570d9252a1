import type { TalkDocument } from '../discussions/index.js';
import type { Brand, GroupId, PersonId } from '../shared/index.js';
import type { DraftPlace } from './draft-place.js';

export type DeviceId = Brand<'Device'>;

export const deviceKinds = ['phone', 'tablet', 'computer'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

/** Words in the making of one person, in one place, on one of their devices. Two devices never share a row. */
export interface Draft {
  readonly author: PersonId;
  readonly place: DraftPlace;
  readonly device: DeviceId;
  readonly deviceKind: DeviceKind;
  readonly group: GroupId;
  readonly text: string;
  readonly document: TalkDocument | null;
  /** Counted by the device, from 1. */
  readonly revision: number;
  readonly savedAt: Date;
  /** Sent, or put aside on another device; the words are gone by then. */
  readonly settledAt: Date | null;
}

/** The longest contribution and what is cut from it, in characters. */
export const draftAtMost = 40_000;

/** How long a draft lies that nobody touches, in days. */
export const draftDays = 90;
