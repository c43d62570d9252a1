import type { SchoolPhase } from '../schools/index.js';
import type { Urn } from '../shared/index.js';
import type { ChosenFacets } from './facets.js';

export const libraryOrders = ['newest', 'confidence', 'alike'] as const;
/** "alike": practices from schools like a named one first. */
export type LibraryOrder = (typeof libraryOrders)[number];

/** What a visitor asked the list for. */
export interface LibrarySearch {
  readonly words: string;
  readonly chosen: ChosenFacets;
  /** The school whose likeness sorts; null: nobody said. */
  readonly like: Urn | null;
  readonly order: LibraryOrder;
}

export const everything: LibrarySearch = { words: '', chosen: {}, like: null, order: 'newest' };

export const isNarrowed = ({ words, chosen }: LibrarySearch): boolean =>
  words !== '' || Object.keys(chosen).length > 0;

/** A school of the register as anybody may read of it. */
export interface LibrarySchool {
  readonly urn: Urn;
  readonly name: string;
  readonly phase: SchoolPhase;
  readonly town: string | null;
  readonly postcode: string | null;
  readonly authority: string;
  readonly isFictional: boolean;
}

export interface LibrarySchoolPage {
  /** What the visitor came from, to go back to with a school chosen. */
  readonly search: LibrarySearch;
  readonly sought: string;
  readonly schools: readonly LibrarySchool[];
  readonly total: number;
}
