import type { GroupId, Urn } from '../shared/index.js';
import { isSameGroup, membersOf, type GroupToOffer } from './offer.js';

/** A trio or quartet of the cycle that schools were told of before. */
export interface StandingGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly members: readonly Urn[];
}

/** What a planned group does to a standing one. */
export interface GroupChange {
  readonly standing: StandingGroup;
  readonly joins: readonly Urn[];
  readonly leaves: readonly Urn[];
  readonly stays: readonly Urn[];
}

/**
 * The standing group that a planned one continues: the one that it shares two or more schools with, the most first.
 * Null where the planned group is new.
 */
export function changeTo(group: GroupToOffer, standing: readonly StandingGroup[]): GroupChange | null {
  const members = membersOf(group);
  const shared = ({ members: held }: StandingGroup) => held.filter(urn => members.includes(urn));
  const [most] = standing
    .map(one => ({ standing: one, stays: shared(one) }))
    .filter(({ stays }) => stays.length > 1)
    .sort((one, other) => other.stays.length - one.stays.length);
  if (!most) return null;
  return {
    ...most,
    joins: members.filter(urn => !most.stays.includes(urn)),
    leaves: most.standing.members.filter(urn => !most.stays.includes(urn)),
  };
}

export const isKept = (change: GroupChange): boolean =>
  isSameGroup(change.stays, change.standing.members) && change.joins.length === 0;
