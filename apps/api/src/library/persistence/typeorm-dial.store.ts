import { Injectable } from '@nestjs/common';
import type { ConfidenceFacts } from '@pathways/domain/practices';
import type { PracticeId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { DialStore, type CountedDials } from '../application/dial.store.js';
import { LibraryRegister } from '../application/library-register.js';
import { contradictions } from './library-links.js';
import { toCounted, tries, type TryRow } from './library-tries.js';

const keep = `
  update library_shelf f set confidence = c.confidence, effort = c.effort, tries = c.tries, recount_at = c.recount_at
  from jsonb_to_recordset($1) as c (practice uuid, confidence smallint, effort text, tries integer, recount_at timestamptz)
  where f.practice_id = c.practice
    and (f.confidence, f.effort, f.tries, f.recount_at) is distinct from (c.confidence, c.effort, c.tries, c.recount_at)`;

@Injectable()
export class TypeormDialStore extends DialStore {
  constructor(private readonly register: LibraryRegister) {
    super();
  }

  async factsOf(work: Work, practices: readonly PracticeId[]): Promise<Map<PracticeId, ConfidenceFacts>> {
    const manager = managerOf(work);
    const rows = await manager.query<TryRow[]>(tries, [practices]);
    const against = await manager.query<{ practice_id: PracticeId; count: number }[]>(contradictions, [
      practices,
    ]);
    const counted = await Promise.all(
      rows.map(async row => ({
        practice: row.practice_id,
        tried: toCounted(row, await this.register.tally(row.programme_id)),
      })),
    );
    return new Map(
      practices.map(practice => [
        practice,
        {
          tries: counted.filter(each => each.practice === practice).map(({ tried }) => tried),
          contradictingPractices: Number(against.find(row => row.practice_id === practice)?.count ?? 0),
        },
      ]),
    );
  }

  async keep(work: Work, counted: readonly CountedDials[]): Promise<void> {
    const rows = counted.map(({ practice, dials, tries: number, recountAt }) => ({
      practice,
      confidence: dials.confidence.level,
      effort: dials.effort.level,
      tries: number,
      recount_at: recountAt,
    }));
    await managerOf(work).query(keep, [JSON.stringify(rows)]);
  }

  async due(work: Work, limit: number): Promise<PracticeId[]> {
    const rows = await managerOf(work).query<{ practice_id: PracticeId }[]>(
      `select practice_id from library_shelf where recount_at <= $1 order by recount_at limit $2 for update skip locked`,
      [work.now, limit],
    );
    return rows.map(row => row.practice_id);
  }

  async hold(work: Work, practice: PracticeId): Promise<boolean> {
    const rows = await managerOf(work).query<object[]>(
      'select practice_id from library_shelf where practice_id = $1 for update',
      [practice],
    );
    return rows.length > 0;
  }
}
