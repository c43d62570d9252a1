import { registerEnumType } from '@nestjs/graphql';
import type { BorderRule, GroupKind, InvitationState } from '@pathways/domain/groups';
import type { SchoolRole } from '@pathways/domain/shared';

export const groupKinds = {
  TRIO: 'trio',
  QUARTET: 'quartet',
  FAMILY: 'family',
  PAIR: 'pair',
  STRAND: 'strand',
  LOCALITY: 'locality',
  STEERING_GROUP: 'steering group',
} as const satisfies Record<string, GroupKind>;

export const invitedRoles = {
  SCHOOL_LEADER: 'school leader',
  DEPUTY: 'deputy',
  COLLEAGUE: 'colleague',
} as const satisfies Record<string, SchoolRole>;

export const invitationStates = {
  WAITING: 'waiting',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  EXPIRED: 'expired',
} as const satisfies Record<string, InvitationState>;

export const borderRuleNames = {
  ONE_PHASE: 'one phase',
  DIFFERENT_AUTHORITIES: 'different authorities',
  DIFFERENT_TRUSTS: 'different trusts',
} as const satisfies Record<string, BorderRule>;

registerEnumType(groupKinds, { name: 'GroupKind', description: 'What kind of group it is.' });
registerEnumType(invitedRoles, { name: 'SchoolRole', description: 'What a person is to their school.' });
registerEnumType(invitationStates, { name: 'InvitationState', description: 'Where an invitation stands.' });
registerEnumType(borderRuleNames, {
  name: 'BorderRule',
  description: 'A rule about the borders that a trio or quartet crosses.',
});
