import { Injectable } from '@nestjs/common';
import {
  libraryFacets,
  soughtWords,
  spelledLike,
  spellingBook,
  standingAt,
  facetTableOf,
  wordsOfHeads,
  type LibraryFacet,
  type WordsNear,
  type FacetTable,
} from '@pathways/domain/library';
import { Reading } from '../../platform/reading.js';
import {
  edition,
  lentWords,
  sayingStatement,
  shelved,
  valuesIn,
  weightyWords,
  type SayingRow,
  type ShelvedRow,
} from './shelf-words.js';

export type Sought = readonly (readonly string[])[];

/** The shelf as it stood under one edition, laid out for counting, and what was asked of it since. */
export interface StandingShelf {
  readonly tallied: FacetTable;
  /** What practices tell of where they come from, each once. */
  readonly contextKeys: readonly string[];
  readonly said: Map<string, Promise<Uint8Array | null>>;
  spelling: Promise<WordsNear> | null;
}

/** So many searches are remembered; strangers can ask for any number of others. */
const remembered = 200;

const toShelf = (rows: readonly ShelvedRow[]): StandingShelf => ({
  tallied: facetTableOf(
    rows.map(({ place, ...row }) => ({
      place,
      has: Object.fromEntries(libraryFacets.map(facet => [facet, valuesIn(row[facet])])) as Record<
        LibraryFacet,
        string[]
      >,
    })),
  ),
  contextKeys: [...new Set(rows.map(row => row.context_key))].sort(),
  said: new Map(),
  spelling: null,
});

/**
 * Counting looks at every practice, so the shelf is kept here while it stands: each transaction that changes it changes the
 * edition, and what was read is kept under the edition that stood before it was read.
 */
@Injectable()
export class HeldShelf {
  private held: { readonly number: number; readonly shelf: Promise<StandingShelf> } | null = null;

  constructor(private readonly reading: Reading) {}

  async now(): Promise<StandingShelf> {
    const row = await this.reading.row<{ number: number }>('library edition', edition);
    const number = row?.number ?? 0;
    if (this.held?.number === number) return this.held.shelf;
    const shelf = this.reading.rows<ShelvedRow>('library shelf', shelved).then(toShelf);
    const held = { number, shelf };
    this.held = held;
    shelf.catch(() => {
      if (this.held === held) this.held = null;
    });
    return shelf;
  }

  /** One byte for each practice of the shelf, whether it says the words; null: all do. */
  saying({ said, tallied }: StandingShelf, sought: Sought): Promise<Uint8Array | null> {
    if (sought.length === 0) return Promise.resolve(null);
    const key = JSON.stringify(sought);
    const known = said.get(key);
    if (known) return known;
    const asked = this.askedWho(tallied, sought);
    const [oldest] = said.size >= remembered ? said.keys() : [];
    if (oldest !== undefined) said.delete(oldest);
    said.set(key, asked);
    asked.catch(() => said.delete(key));
    return asked;
  }

  /** For each word that has weight those of the shelf and of heads that are spelt like it; words that nothing is like are left out. */
  async meant(shelf: StandingShelf, words: string): Promise<readonly (readonly string[])[]> {
    const typed = soughtWords(words).map(([word]) => word ?? '');
    const [book, weighty] = await Promise.all([
      (shelf.spelling ??= this.spelling(shelf)),
      this.reading.rows<{ word: string }>('library weighty', weightyWords, [typed]),
    ]);
    return weighty.map(({ word }) => spelledLike(book, word)).filter(like => like.length > 0);
  }

  private spelling(shelf: StandingShelf): Promise<WordsNear> {
    const book = this.reading
      .rows<{ word: string }>('library words', lentWords)
      .then(rows => spellingBook([...new Set([...rows.map(({ word }) => word), ...wordsOfHeads])]));
    book.catch(() => (shelf.spelling = null));
    return book;
  }

  private async askedWho(tallied: FacetTable, sought: Sought): Promise<Uint8Array | null> {
    const { text, values } = sayingStatement(sought);
    const [row] = await this.reading.rowsPlannedAnew<SayingRow>(text, values);
    return !row || row.is_all ? null : standingAt(tallied, row.places.split(' ').map(Number));
  }
}
