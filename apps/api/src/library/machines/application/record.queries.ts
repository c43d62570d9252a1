import type { ChosenFacets } from '@pathways/domain/library';
import type { Licence } from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { PracticeId } from '@pathways/domain/shared';

/** What machines are told of one practice: what stands at the head of its public page. No quotation is in it. */
export interface LibraryRecord {
  readonly practiceId: PracticeId;
  readonly slug: string;
  readonly title: string;
  /** Null once it is withdrawn, as on its page. */
  readonly problem: string | null;
  readonly phase: SchoolPhase;
  readonly themes: readonly string[];
  readonly licence: Licence;
  readonly programmeSlug: string;
  readonly programmeName: string;
  readonly isFictional: boolean;
  readonly number: number;
  readonly changeNote: string;
  readonly firstPublishedAt: Date;
  readonly publishedAt: Date;
  /** To the second: when the newest version was published or the practice withdrawn. */
  readonly changedAt: Date;
  readonly withdrawal: { readonly reason: string; readonly successor: string | null } | null;
}

/** Which records are wanted; what is null narrows nothing. */
export interface RecordFacet {
  readonly programme: string | null;
  readonly phase: string | null;
  readonly theme: string | null;
  readonly outcome: string | null;
}

export const everyRecord: RecordFacet = { programme: null, phase: null, theme: null, outcome: null };

export interface RecordSpan {
  readonly facet: RecordFacet;
  readonly from: Date | null;
  /** Exclusive. */
  readonly before: Date | null;
}

export interface RecordPage extends RecordSpan {
  /** The last record of the page before. */
  readonly after: { readonly changedAt: Date; readonly practiceId: string } | null;
  readonly first: number;
}

export interface RecordSets {
  readonly earliest: Date | null;
  readonly programmes: readonly { readonly slug: string; readonly name: string }[];
  readonly phases: readonly SchoolPhase[];
}

/** Published and withdrawn practices, for machines. Like all of the library it takes no actor. */
export abstract class RecordQueries {
  /** Another one after every transaction that changed what any record says. */
  abstract edition(): Promise<string>;
  /** The longest unchanged first, so that what changes meanwhile comes later and is not missed. */
  abstract changed(page: RecordPage): Promise<LibraryRecord[]>;
  abstract count(span: RecordSpan): Promise<number>;
  /** The latest changes first. */
  abstract latest(facet: RecordFacet, first: number): Promise<LibraryRecord[]>;
  /** The latest changes of what the list shows for these choices; what was withdrawn is told too. */
  abstract latestOf(chosen: ChosenFacets, first: number): Promise<LibraryRecord[]>;
  abstract record(practice: PracticeId): Promise<LibraryRecord | null>;
  abstract sets(): Promise<RecordSets>;
}
