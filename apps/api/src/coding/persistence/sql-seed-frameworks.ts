import { Injectable } from '@nestjs/common';
import type { SeedEntry, SeedFramework } from '@pathways/domain/coding';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { SeedFrameworks } from '../application/seed-frameworks.js';

/** Frameworks belong to `frameworks`; here they are only read. */
@Injectable()
export class SqlSeedFrameworks extends SeedFrameworks {
  async find(work: Work, framework: string): Promise<SeedFramework | null> {
    const manager = managerOf(work);
    const [found] = await manager.query<{ id: string; title: string }[]>(
      'select id, title from framework where id = $1',
      [framework],
    );
    if (!found) return null;
    const entries = await manager.query<SeedEntry[]>(
      'select place, parent_place as parent, ref, words from framework_entry where framework_id = $1 and place is not null order by place',
      [framework],
    );
    return { ...found, entries };
  }
}
