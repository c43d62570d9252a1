import { Injectable } from '@nestjs/common';
import { findsIn, isDisagreement, type ResolutionId } from '@pathways/domain/analysis';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { ResolutionStore, type DisputedPlace, type NewResolution } from '../application/resolution.store.js';
import { readComparedSample } from './compared-texts.js';
import { resolutionOf, standingResolutions, type ResolutionRow } from './resolution-rows.js';

@Injectable()
export class SqlResolutionStore extends ResolutionStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async find(work: Work, { sample, code, excerpt }: DisputedPlace) {
    const manager = managerOf(work);
    const set = await readComparedSample((_, text, values) => manager.query(text, [...values]), sample);
    const find = set.texts
      .flatMap(findsIn)
      .find(each => each.code === code && each.excerpts.includes(excerpt) && isDisagreement(each));
    if (!find) return { differs: false, standing: null };
    const rows = await manager.query<ResolutionRow[]>(standingResolutions, [sample]);
    return { differs: true, standing: resolutionOf(find, rows)?.id ?? null };
  }

  async add(work: Work, resolution: NewResolution): Promise<ResolutionId> {
    const manager = managerOf(work);
    const id = this.ids.next<ResolutionId>();
    const { sample, code, excerpt, answer, because, by, replaces } = resolution;
    if (replaces)
      await manager.query('update coding_resolution set replaced_at = $2 where id = $1', [
        replaces,
        work.now,
      ]);
    await manager.query(
      `insert into coding_resolution (id, sample_id, code_id, excerpt_id, answer, because, resolved_by, resolved_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, sample, code, excerpt, answer, because, by, work.now],
    );
    return id;
  }
}
