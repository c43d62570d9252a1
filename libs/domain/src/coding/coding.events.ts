import type { CodeId, ContributionId, ExcerptId, GroupId, PersonId, ProgrammeId } from '../shared/index.js';
import type { CodingId, ConsentId } from './coding.js';

interface InRoom {
  readonly group: GroupId;
  readonly excerpt: ExcerptId;
}

export interface ExcerptMarked extends InRoom {
  readonly kind: 'ExcerptMarked';
  readonly contribution: ContributionId;
}

export interface PassageCoded extends InRoom {
  readonly kind: 'PassageCoded';
  readonly coding: CodingId;
  readonly code: CodeId;
}

export interface CodingRemoved extends InRoom {
  readonly kind: 'CodingRemoved';
  readonly coding: CodingId;
}

export interface CodeAdded {
  readonly kind: 'CodeAdded';
  readonly programme: ProgrammeId;
  readonly code: CodeId;
}

export interface RoomOpenedForCoding {
  readonly kind: 'RoomOpenedForCoding';
  readonly group: GroupId;
  readonly researcher: PersonId;
}

export interface ConsentAsked extends InRoom {
  readonly kind: 'ConsentAsked';
  readonly consent: ConsentId;
}

export interface ConsentGiven extends InRoom {
  readonly kind: 'ConsentGiven';
  readonly consent: ConsentId;
}

export interface ConsentRefused extends InRoom {
  readonly kind: 'ConsentRefused';
  readonly consent: ConsentId;
}

export interface ConsentWithdrawn extends InRoom {
  readonly kind: 'ConsentWithdrawn';
  readonly consent: ConsentId;
}

export type ConsentEvent = ConsentAsked | ConsentGiven | ConsentRefused | ConsentWithdrawn;

export type CodingEvent =
  ExcerptMarked | PassageCoded | CodingRemoved | CodeAdded | RoomOpenedForCoding | ConsentEvent;
