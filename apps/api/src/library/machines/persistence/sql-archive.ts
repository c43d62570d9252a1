import { Injectable } from '@nestjs/common';
import { Reading } from '../../../platform/reading.js';
import { managerOf } from '../../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../../platform/unit-of-work.js';
import {
  ArchiveQueries,
  ArchiveStore,
  type KeptArchive,
  type ShownWords,
} from '../application/archive.store.js';

const shownNow = `
  select array(select p.id from practice p where p.state = 'published' order by p.id) as practices,
    coalesce(array_agg(q.excerpt_id order by q.excerpt_id, q.purpose), '{}') as excerpts,
    coalesce(array_agg(q.purpose::text order by q.excerpt_id, q.purpose), '{}') as purposes
  from (select distinct x.excerpt_id, x.purpose from claim_excerpt x join claim k on k.id = x.claim_id
      join practice_version v on v.id = k.version_id and v.published_at is not null
      join practice p on p.id = v.practice_id and p.state = 'published') used
  join quotable_passage q on q.excerpt_id = used.excerpt_id and q.purpose = used.purpose`;

const newest = `
  select a.id, a.made_at as "madeAt", a.size, a.digest,
    not exists (select from unnest(a.practices) as shown (id)
      where not exists (select from practice p where p.id = shown.id and p.state = 'published'))
    and not exists (select from unnest(a.excerpts, a.purposes) as shown (id, purpose)
      where not exists (select from quotable_passage q where q.excerpt_id = shown.id and q.purpose::text = shown.purpose))
    and not exists (select from practice_try t where greatest(t.hidden_at, t.withdrawn_at, t.changed_at) > a.made_at)
    as stands
  from library_archive a order by a.made_at desc limit 1`;

@Injectable()
export class SqlArchiveStore extends ArchiveStore {
  async shownNow(work: Work): Promise<ShownWords> {
    const [row] = await managerOf(work).query<ShownWords[]>(shownNow);
    return row ?? { practices: [], excerpts: [], purposes: [] };
  }

  async replace(work: Work, { id, madeAt, size, digest }: KeptArchive, shown: ShownWords): Promise<string[]> {
    const manager = managerOf(work);
    const [gone] = await manager.query<[{ id: string }[], number]>(
      'delete from library_archive returning id',
    );
    await manager.query(
      `insert into library_archive (id, made_at, size, digest, practices, excerpts, purposes)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, madeAt, size, digest, shown.practices, shown.excerpts, shown.purposes],
    );
    return gone.map(row => row.id);
  }
}

@Injectable()
export class SqlArchiveQueries extends ArchiveQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  newest(): Promise<(KeptArchive & { readonly stands: boolean }) | null> {
    return this.reading.row('library archive', newest);
  }
}
