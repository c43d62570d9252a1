import { isAdministrator, type Actor } from '../shared/index.js';

/** One thing in a framework that others may point at: a strand, a commitment, an action, a KPI. */
export interface FrameworkEntry {
  /** Where it stands in the document, counted from 1. */
  readonly place: number;
  /** The place of the entry that it belongs to; null at the top. */
  readonly parent: number | null;
  /** The lists it was found in, such as `actions/kpis`. */
  readonly kind: string;
  /** The document's own ref or id. Unique within its parent and kind only: KPIs are i, ii, iii under each action. */
  readonly ref: string;
  readonly words: string;
}

/** A programme's outcomes as a tag set, with every entry that the document numbers. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly entries: readonly FrameworkEntry[];
}

export interface FrameworkImported {
  readonly kind: 'FrameworkImported';
  readonly framework: string;
}

/** Frameworks are part of setting up the installation. */
export const canImportFrameworks = (actor: Actor): boolean => isAdministrator(actor);
