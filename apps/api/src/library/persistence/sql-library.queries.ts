import { Injectable } from '@nestjs/common';
import {
  ideaPath,
  isNarrowed,
  nearWordsOf,
  soughtWords,
  tally,
  type LibraryPage,
  type LibraryPractice,
  type LibrarySearch,
  type RegisterTally,
  type Tally,
} from '@pathways/domain/library';
import { dialsFrom } from '@pathways/domain/practices';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import { LibraryRegister } from '../application/library-register.js';
import { LibraryQueries, type LibraryPageRequest } from '../application/library.queries.js';
import { placesOf } from './context-places.js';
import { HeldShelf, type Sought, type StandingShelf } from './held-shelf.js';
import { claims, toClaims, type ClaimRow } from './library-claims.js';
import { contradictingIn, links, type LinkRow } from './library-links.js';
import { practice, toPractice, type Counted, type PracticeRow } from './library-practice.js';
import { toCounted, toLibraryTries, toPathTry, triesOfOne, type TryRow } from './library-tries.js';
import { cursorAfter, listStatement, toCard, type CardRow, type ContextPlaces } from './shelf-list.js';

const nowhere: ContextPlaces = new Map();

/** So many are fetched from where they stand; of more a page is soon found by reading on from the first. */
const few = 500;

interface Found extends Tally {
  readonly sought: Sought;
  readonly meant: readonly string[];
}

@Injectable()
export class SqlLibraryQueries extends LibraryQueries {
  constructor(
    private readonly reading: Reading,
    private readonly shelf: HeldShelf,
    private readonly register: LibraryRegister,
    private readonly clock: Clock,
  ) {
    super();
  }

  async page({ search, first, after }: LibraryPageRequest): Promise<LibraryPage> {
    const shelf = await this.shelf.now();
    const [beside, found] = await Promise.all([
      search.like ? this.register.beside(search.like) : null,
      this.found(shelf, search),
    ]);
    const places = beside ? placesOf(beside, shelf.contextKeys) : nowhere;
    const { text, values } = listStatement({
      search: beside || search.order !== 'alike' ? search : { ...search, order: 'newest' },
      few: isNarrowed(search) && found.total <= few ? found.places : null,
      sought: found.sought,
      places,
      first,
      after,
    });
    const rows = await this.listed(search, text, values);
    const shown = rows.slice(0, first);
    const last = shown.at(-1);
    return {
      search,
      cards: shown.map(row => toCard(row, places)),
      total: found.total,
      next: last && rows.length > first ? cursorAfter(last) : null,
      facets: found.facets,
      meant: found.meant,
      school: beside?.school ?? null,
    };
  }

  async practice(slug: string, number: number | null): Promise<LibraryPractice | null> {
    const row = await this.reading.row<PracticeRow>('library practice', practice, [slug, number]);
    if (!row) return null;
    const [claimed, tried, linked, tally] = await Promise.all([
      this.reading.rows<ClaimRow>('library claims', claims, [row.version_id]),
      this.reading.rows<TryRow>('library tries', triesOfOne, [row.practice_id]),
      this.reading.rows<LinkRow>('library links', links, [row.practice_id]),
      this.register.tally(row.programme_id),
    ]);
    return toPractice(row, toClaims(claimed, tally), this.counted(tried, linked, tally));
  }

  private counted(rows: readonly TryRow[], linked: LinkRow[], tally: RegisterTally): Counted {
    const asOf = this.clock.now();
    const facts = {
      tries: rows.map(row => toCounted(row, tally)),
      contradictingPractices: contradictingIn(linked),
    };
    return {
      dials: dialsFrom(facts, asOf),
      tries: toLibraryTries(rows, tally, asOf),
      links: linked,
      path: ideaPath(rows.map(toPathTry)),
    };
  }

  /** The pages that are read most keep their plan; what is narrowed is planned with its choices at hand. */
  private listed(search: LibrarySearch, text: string, values: unknown[]): Promise<CardRow[]> {
    if (isNarrowed(search) || search.order === 'alike')
      return this.reading.rowsPlannedAnew<CardRow>(text, values);
    return this.reading.rows<CardRow>(`library ${search.order} ${values.length}`, text, values);
  }

  /** What words and choices find; where no practice at all says the words, what words spelt like them find. */
  private async found(shelf: StandingShelf, { words, chosen }: LibrarySearch): Promise<Found> {
    const sought = soughtWords(words);
    const saying = await this.shelf.saying(shelf, sought);
    const counted = tally(shelf.tallied, { chosen, saying, most: few });
    if (!saying || saying.includes(1)) return { ...counted, sought, meant: [] };
    const meant = await this.shelf.meant(shelf, words);
    if (meant.length === 0) return { ...counted, sought, meant: [] };
    const near = meant.map(like => [...new Set(like.flatMap(nearWordsOf))]);
    const instead = await this.shelf.saying(shelf, near);
    return {
      ...tally(shelf.tallied, { chosen, saying: instead, most: few }),
      sought: near,
      meant: meant.flat(),
    };
  }
}
