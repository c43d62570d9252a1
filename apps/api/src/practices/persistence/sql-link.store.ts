import { Injectable } from '@nestjs/common';
import { linksIn, ownTexts, type VersionId } from '@pathways/domain/practices';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { LinkStore, type LinkAnswer } from '../application/link-asker.js';
import { inside } from './ask.js';
import { readDraft } from './manuscript-reading.js';

@Injectable()
export class SqlLinkStore extends LinkStore {
  async toAsk(work: Work, version: VersionId): Promise<string[]> {
    const draft = await readDraft(inside(work), version);
    const urls = ownTexts(draft).flatMap(({ text }) => linksIn(text));
    const known = await managerOf(work).query<{ url: string }[]>(
      `select url from checked_link where url = any($1)
         and checked_at > $2::timestamptz - case outcome when 'answers' then interval '7 days' else interval '1 hour' end`,
      [urls, work.now],
    );
    return [...new Set(urls)].filter(url => !known.some(row => row.url === url)).slice(0, 40);
  }

  async keep(work: Work, url: string, { outcome, because }: LinkAnswer): Promise<void> {
    await managerOf(work).query(
      `insert into checked_link (url, outcome, because, checked_at) values ($1, $2, $3, $4)
       on conflict (url) do update set outcome = excluded.outcome, because = excluded.because,
         checked_at = excluded.checked_at`,
      [url, outcome, because, work.now],
    );
  }
}
