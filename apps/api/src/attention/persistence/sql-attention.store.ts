import { Injectable } from '@nestjs/common';
import type { AttentionSettings, NoticeId, RoomWord } from '@pathways/domain/attention';
import type { GroupId, PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { AttentionStore } from '../application/attention.store.js';

const chooseSettings = `
  insert into attention_settings (person_id, mail, push, quiet_from, quiet_to, digest_day, rests_on_closed_days, chosen_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (person_id) do update set mail = excluded.mail, push = excluded.push, quiet_from = excluded.quiet_from,
    quiet_to = excluded.quiet_to, digest_day = excluded.digest_day,
    rests_on_closed_days = excluded.rests_on_closed_days, chosen_at = excluded.chosen_at`;

@Injectable()
export class SqlAttentionStore extends AttentionStore {
  async chooseWord(work: Work, person: PersonId, room: GroupId, word: RoomWord): Promise<void> {
    await managerOf(work).query(
      `insert into room_word (person_id, room_id, word, chosen_at) values ($1, $2, $3, $4)
       on conflict (person_id, room_id) do update set word = excluded.word, chosen_at = excluded.chosen_at`,
      [person, room, word, work.now],
    );
  }

  async chooseSettings(work: Work, person: PersonId, chosen: AttentionSettings): Promise<void> {
    const { mail, push, quietFrom, quietTo, digestDay, restsOnClosedDays } = chosen;
    await managerOf(work).query(chooseSettings, [
      person,
      mail,
      push,
      quietFrom,
      quietTo,
      digestDay,
      restsOnClosedDays,
      work.now,
    ]);
  }

  async markRead(work: Work, person: PersonId, notices: readonly NoticeId[] | null): Promise<number> {
    const [, marked] = await managerOf(work).query<[object[], number]>(
      `update notice set read_at = $3
       where person_id = $1 and ($2::uuid[] is null or id = any($2::uuid[])) and read_at is null`,
      [person, notices, work.now],
    );
    return marked;
  }
}
