import type { CycleId, ProgrammeId, Urn } from '../shared/index.js';
import type { CycleInvitationId } from './cycle-invitation.js';

/** Its aims, targets, days or charter are others. */
export interface CycleEdited {
  readonly kind: 'CycleEdited';
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
}

/** It is over, with what it came to; or its outcome was put better. */
export interface CycleEnded {
  readonly kind: 'CycleEnded';
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
}

/** It runs again; why stands with the cycle. */
export interface CycleReopened {
  readonly kind: 'CycleReopened';
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
}

/** A link is to be mailed: the first time, again, or as a reminder. `sending` counts them. */
export interface SchoolInvited {
  readonly kind: 'SchoolInvited';
  readonly cycle: CycleId;
  readonly invitation: CycleInvitationId;
  readonly sending: number;
}

export interface SchoolAnswered {
  readonly kind: 'SchoolAnswered';
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
  readonly invitation: CycleInvitationId;
  readonly urn: Urn;
}

export type CycleEvent = CycleEdited | CycleEnded | CycleReopened | SchoolInvited | SchoolAnswered;
