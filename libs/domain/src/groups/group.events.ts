import type { CycleId, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import type { InvitationId } from './invitation.js';

export interface GroupReleased {
  readonly kind: 'GroupReleased';
  readonly group: GroupId;
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
}

/** A newcomer in a group that stood before. */
export interface SchoolJoined {
  readonly kind: 'SchoolJoined';
  readonly group: GroupId;
  readonly urn: Urn;
}

export interface PersonInvited {
  readonly kind: 'PersonInvited';
  readonly group: GroupId;
  readonly invitation: InvitationId;
}

export interface InvitationAccepted {
  readonly kind: 'InvitationAccepted';
  readonly group: GroupId;
  readonly invitation: InvitationId;
  readonly person: PersonId;
}

export interface InvitationDeclined {
  readonly kind: 'InvitationDeclined';
  readonly group: GroupId;
  readonly invitation: InvitationId;
}

export type GroupEvent =
  GroupReleased | SchoolJoined | PersonInvited | InvitationAccepted | InvitationDeclined;
