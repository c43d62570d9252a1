import { Injectable } from '@nestjs/common';
import type { Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ReactionStore, type Reaction } from '../application/reaction.store.js';

/** Raises the contribution's count of changes, by which devices tell the later of two readings. */
const touch = `update contribution set research_consent = research_consent where id in (select contribution_id from said)`;

const give = `
  with said as (
    insert into reaction (contribution_id, kind, person_id, urn, reacted_at) values ($1, $2, $3, $4, $5)
    on conflict (contribution_id, kind, person_id) do update set urn = excluded.urn
      where reaction.urn <> excluded.urn
    returning contribution_id
  ), touched as (${touch})
  select contribution_id from said`;

const takeBack = `
  with said as (
    delete from reaction where contribution_id = $1 and kind = $2 and person_id = $3 returning contribution_id
  ), touched as (${touch})
  select contribution_id from said`;

@Injectable()
export class TypeormReactionStore extends ReactionStore {
  async give(work: Work, { contribution, kind, person }: Reaction, school: Urn): Promise<boolean> {
    const said = await managerOf(work).query<object[]>(give, [contribution, kind, person, school, work.now]);
    return said.length > 0;
  }

  async takeBack(work: Work, { contribution, kind, person }: Reaction): Promise<boolean> {
    const said = await managerOf(work).query<object[]>(takeBack, [contribution, kind, person]);
    return said.length > 0;
  }
}
