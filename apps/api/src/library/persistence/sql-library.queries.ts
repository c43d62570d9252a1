import { Injectable } from '@nestjs/common';
import type { LibraryPage, LibraryPractice } from '@pathways/domain/library';
import type { SchoolPhase } from '@pathways/domain/schools';
import { PseudonymQueries } from '../../coding/application/pseudonym.queries.js';
import { cursorOf, readCursor } from '../../platform/graphql/connection.js';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import { LibraryQueries, type LibraryPageRequest } from '../application/library.queries.js';
import { facets, list, toCard, total, type CardRow } from './library-list.js';
import {
  claims,
  practice,
  toClaims,
  toPractice,
  type ClaimRow,
  type PracticeRow,
} from './library-practice.js';

function readAfter(after: string | null): [Date | null, string | null] {
  if (after === null) return [null, null];
  const [publishedAt, id] = readCursor(after, 2);
  return [new Date(Number(publishedAt)), String(id)];
}

@Injectable()
export class SqlLibraryQueries extends LibraryQueries {
  constructor(
    private readonly reading: Reading,
    private readonly pseudonyms: PseudonymQueries,
    private readonly clock: Clock,
  ) {
    super();
  }

  async page({ search, first, after }: LibraryPageRequest): Promise<LibraryPage> {
    const wanted = [search.words, search.phase, search.theme];
    const [rows, counted, offered] = await Promise.all([
      this.reading.rows<CardRow>('library list', list, [...wanted, ...readAfter(after), first + 1]),
      this.reading.row<{ total: number }>('library total', total, wanted),
      this.reading.row<{ phases: SchoolPhase[]; themes: string[] }>('library facets', facets),
    ]);
    const shown = rows.slice(0, first);
    const last = shown.at(-1);
    return {
      search,
      cards: shown.map(row => toCard(row, this.clock.now())),
      total: counted?.total ?? 0,
      next: last && rows.length > first ? cursorOf(last.published_at.getTime(), last.version_id) : null,
      phases: offered?.phases ?? [],
      themes: offered?.themes ?? [],
    };
  }

  async practice(slug: string, number: number | null): Promise<LibraryPractice | null> {
    const row = await this.reading.row<PracticeRow>('library practice', practice, [slug, number]);
    if (!row) return null;
    const [rows, speak] = await Promise.all([
      this.reading.rows<ClaimRow>('library claims', claims, [row.version_id]),
      this.pseudonyms.of(row.programme_id),
    ]);
    return toPractice(row, toClaims(rows, speak), this.clock.now());
  }
}
