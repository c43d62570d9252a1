import { Injectable } from '@nestjs/common';
import type { ResearchLink } from '@pathways/domain/practices';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ResearchStore } from '../application/doi.source.js';

@Injectable()
export class SqlResearchStore extends ResearchStore {
  async known(work: Work, doi: string): Promise<ResearchLink | null> {
    const [row] = await managerOf(work).query<ResearchLink[]>(
      'select doi, citation, csl from research_record where doi = $1',
      [doi],
    );
    return row ?? null;
  }

  async keep(work: Work, { doi, citation, csl }: ResearchLink): Promise<void> {
    await managerOf(work).query(
      `insert into research_record (doi, citation, csl, looked_up_at) values ($1, $2, $3, $4)
       on conflict (doi) do nothing`,
      [doi, citation, csl, work.now],
    );
  }
}
