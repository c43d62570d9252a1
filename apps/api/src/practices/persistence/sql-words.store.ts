import { Injectable } from '@nestjs/common';
import type { QuotedPlace, VersionId } from '@pathways/domain/practices';
import type { PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { WordsStore, type NewAnswer, type StandingWords } from '../application/words.store.js';
import { inside } from './ask.js';
import { readStandingWords } from './places-reading.js';

@Injectable()
export class SqlWordsStore extends WordsStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  standing(work: Work, version: VersionId): Promise<StandingWords> {
    return readStandingWords(inside(work), version);
  }

  async answer(work: Work, version: VersionId, given: NewAnswer): Promise<void> {
    const { place, answer, offeredWords, contentHash, by } = given;
    await managerOf(work).query(
      `insert into words_answer (id, version_id, excerpt_id, urn, place_hash, content_hash, answer, offered_words,
         answered_by, answered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        this.ids.next(),
        version,
        place.excerpt,
        place.urn,
        place.hash,
        contentHash,
        answer,
        offeredWords,
        by,
        work.now,
      ],
    );
  }

  async adopt(
    work: Work,
    version: VersionId,
    { excerpt, urn, hash, offeredIn }: QuotedPlace & { readonly offeredIn: string },
  ): Promise<void> {
    await managerOf(work).query(
      `insert into words_answer (id, version_id, excerpt_id, urn, place_hash, content_hash, answer, answered_by, answered_at)
       select $1, $2, $3, $4, $5, a.content_hash, 'approved', a.answered_by, a.answered_at
       from words_answer a where a.version_id = $2 and a.place_hash = $6 and a.answer = 'softer'
       order by a.answered_at desc limit 1`,
      [this.ids.next(), version, excerpt, urn, hash, offeredIn],
    );
  }

  async settle(work: Work, version: VersionId, hash: string, by: PersonId): Promise<void> {
    await managerOf(work).query(
      `update words_answer set settled_at = $3, settled_by = $4
       where version_id = $1 and place_hash = $2 and settled_at is null`,
      [version, hash, work.now, by],
    );
  }
}
