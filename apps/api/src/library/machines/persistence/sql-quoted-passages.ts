import { Injectable } from '@nestjs/common';
import type { ExcerptId, PracticeId } from '@pathways/domain/shared';
import { Reading } from '../../../platform/reading.js';
import { QuotedPassages } from '../../application/quoted-passages.js';

/** $2 label. */
const isNew = `not exists (select from words_export_excerpt w join words_export t on t.id = w.export_id
  where w.excerpt_id = told.excerpt_id and t.label = $2 and t.taken_by is null)`;

const passages = `
  select distinct x.excerpt_id
  from practice p join practice_version v on v.practice_id = p.id and v.published_at is not null
  join claim k on k.version_id = v.id join claim_excerpt x on x.claim_id = k.id`;

/** $1 practices. `offset 0` asks for each passage by its key; joined, every consent there is would be read. */
const inPractices = `
  select told.excerpt_id as excerpt from (${passages}
    where p.state = 'published' and p.id = any($1::uuid[]) and exists (
      select from quotable_passage q where q.excerpt_id = x.excerpt_id and q.purpose = x.purpose offset 0)) told`;

/** $1 is null. */
const inAll = `
  select told.excerpt_id as excerpt from (${passages}
    join quotable_passage q on q.excerpt_id = x.excerpt_id and q.purpose = x.purpose
    where p.state = 'published' and $1::uuid[] is null) told`;

/** $1 archive. */
const inArchive = `
  select told.excerpt_id as excerpt
  from (select distinct shown.id as excerpt_id from library_archive a, unnest(a.excerpts) shown (id) where a.id = $1) told`;

@Injectable()
export class SqlQuotedPassages extends QuotedPassages {
  constructor(private readonly reading: Reading) {
    super();
  }

  of(practices: readonly PracticeId[]): Promise<ExcerptId[]> {
    return this.found(inPractices, [practices]);
  }

  notNoted(practices: readonly PracticeId[] | null, label: string): Promise<ExcerptId[]> {
    const text = practices === null ? inAll : inPractices;
    return this.found(`${text} where ${isNew}`, [practices, label]);
  }

  notNotedInArchive(archive: string, label: string): Promise<ExcerptId[]> {
    return this.found(`${inArchive} where ${isNew}`, [archive, label]);
  }

  private async found(text: string, values: readonly unknown[]): Promise<ExcerptId[]> {
    const rows = await this.reading.rowsPlannedAnew<{ excerpt: ExcerptId }>(text, values);
    return rows.map(({ excerpt }) => excerpt);
  }
}
