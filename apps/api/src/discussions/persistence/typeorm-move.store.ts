import { Injectable } from '@nestjs/common';
import type { Contribution } from '@pathways/domain/discussions';
import { isSignedIn, type SectionId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { MoveStore } from '../application/move.store.js';

const note = `
  insert into contribution_move (contribution_id, number, from_section_id, to_section_id, moved_by, moved_at)
  select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from contribution_move where contribution_id = $1`;

/** Replies go two levels deep. */
const move = `
  update contribution set section_id = $2
  where id = $1 or parent_id = $1 or parent_id in (select id from contribution where parent_id = $1)`;

@Injectable()
export class TypeormMoveStore extends MoveStore {
  async keep(work: Work, { id, section }: Contribution, from: SectionId): Promise<void> {
    const by = isSignedIn(work.actor) ? work.actor.personId : null;
    await managerOf(work).query(note, [id, from, section, by, work.now]);
    await managerOf(work).query(move, [id, section]);
  }
}
