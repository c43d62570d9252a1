import type { AuthorityCode, ProgrammeId } from '../shared/index.js';

/** What a document says of an entry beside its words, such as `sector` or `unit`: one text or several under each name. */
export type EntryFacts = Readonly<Record<string, readonly string[]>>;

/** One thing in a framework that others may point at: a strand, a commitment, an action, a KPI. */
export interface FrameworkEntry {
  /** Its refs from the top down, parted by " / ". Others point at it by this, across imports. */
  readonly path: string;
  /** Where it stands in the document, counted from 1. */
  readonly place: number;
  /** The place of the entry that it belongs to; null at the top. */
  readonly parent: number | null;
  /** The lists it was found in, such as `actions/kpis`. */
  readonly kind: string;
  /** The document's own ref or id. Unique within its parent only: KPIs are i, ii, iii under each action. */
  readonly ref: string;
  readonly words: string;
  readonly facts: EntryFacts;
}

/** A programme's outcomes as a tag set, with every entry that the document numbers. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  /** Whose it is, as the document says: "Bury Council", "Manchester". Empty where it does not. */
  readonly owner: string;
  readonly entries: readonly FrameworkEntry[];
}

/** Who keeps a framework's KPIs: the officers of an authority, the coordinators of a programme, both or nobody. */
export interface FrameworkKeeping {
  readonly authority: AuthorityCode | null;
  readonly programme: ProgrammeId | null;
}

/** Where an entry is found. */
export interface EntryAddress {
  readonly framework: string;
  readonly path: string;
}

export const factOf = ({ facts }: Pick<FrameworkEntry, 'facts'>, name: string): string =>
  facts[name]?.[0] ?? '';

/** KPIs are what a document lists as such, wherever it does. */
export const isKpi = (kind: string): boolean => /(^|\/)kpis$/.test(kind);
