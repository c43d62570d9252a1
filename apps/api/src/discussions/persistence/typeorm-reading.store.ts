import { Injectable } from '@nestjs/common';
import type { ContributionId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { openTalk } from '../open-talk.js';
import { ReadingStore, type Reader } from '../application/reading.store.js';

/** Held until commit, so that two devices of one person number what they read one after the other. */
const hold = `
  insert into reading_count (room_id, person_id, last_number) values ($1, $2, 0)
  on conflict (room_id, person_id) do update set last_number = reading_count.last_number`;

const keep = `
  with fresh as (
    select c.id, row_number() over (order by c.posted_at, c.id) as place
    from contribution c join discussion d on d.id = c.discussion_id
    where c.id = any($3::uuid[]) and d.group_id = $1 and c.author_id <> $2 and ${openTalk('$2', '$5')}
      and not exists (select from contribution_read x where x.contribution_id = c.id and x.person_id = $2)
  ), kept as (
    insert into contribution_read (person_id, contribution_id, room_id, number, read_at)
    select $2, f.id, $1, n.last_number + f.place, $4 from fresh f
      join reading_count n on n.room_id = $1 and n.person_id = $2
    returning number
  ), counted as (
    update reading_count set last_number = last_number + (select count(*) from kept)
    where room_id = $1 and person_id = $2
  )
  select count(*)::int as count from kept`;

@Injectable()
export class TypeormReadingStore extends ReadingStore {
  async keep(
    work: Work,
    { room, person, readsUnwritten }: Reader,
    ids: readonly ContributionId[],
  ): Promise<number> {
    await managerOf(work).query(hold, [room, person]);
    const [kept] = await managerOf(work).query<{ count: number }[]>(keep, [
      room,
      person,
      ids,
      work.now,
      readsUnwritten,
    ]);
    return kept?.count ?? 0;
  }
}
