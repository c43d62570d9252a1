import type { CodeId, ContributionId, ExcerptId, GroupId, PersonId, ProgrammeId } from '../shared/index.js';
import type { CodingId, ConsentId } from './coding.js';
import type { MemoId } from './memo.js';

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

export interface CodeChanged {
  readonly kind: 'CodeChanged';
  readonly programme: ProgrammeId;
  readonly code: CodeId;
}

export interface CodingCounted {
  readonly kind: 'CodingCounted';
  readonly programme: ProgrammeId;
  readonly coding: CodingId;
}

/** A coder read the rule of a code that was changed and found that it fits still. */
export interface CodingConfirmed {
  readonly kind: 'CodingConfirmed';
  readonly programme: ProgrammeId;
  readonly coding: CodingId;
}

/** A coder looked at words that were edited and found them where they stand now. */
export interface PassageConfirmed extends InRoom {
  readonly kind: 'PassageConfirmed';
}

export interface MemoWritten {
  readonly kind: 'MemoWritten';
  readonly programme: ProgrammeId;
  readonly memo: MemoId;
}

export interface MemoRevised {
  readonly kind: 'MemoRevised';
  readonly programme: ProgrammeId;
  readonly memo: MemoId;
}

export interface MemoRemoved {
  readonly kind: 'MemoRemoved';
  readonly programme: ProgrammeId;
  readonly memo: MemoId;
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

/** A school that has not answered is told again, of its oldest question and of all that wait with it. */
export interface ConsentReminded extends InRoom {
  readonly kind: 'ConsentReminded';
  readonly consent: ConsentId;
  /** Which reminder it is, from 1. */
  readonly count: number;
}

export type ConsentEvent = ConsentAsked | ConsentReminded | ConsentGiven | ConsentRefused | ConsentWithdrawn;

export type MemoEvent = MemoWritten | MemoRevised | MemoRemoved;

export type CodebookEvent = CodeAdded | CodeChanged | CodingCounted | CodingConfirmed;

export type CodingEvent =
  | ExcerptMarked
  | PassageCoded
  | CodingRemoved
  | PassageConfirmed
  | CodebookEvent
  | MemoEvent
  | RoomOpenedForCoding
  | ConsentEvent;
