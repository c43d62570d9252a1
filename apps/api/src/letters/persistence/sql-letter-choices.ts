import { Injectable } from '@nestjs/common';
import { usualSettings } from '@pathways/domain/attention';
import type { LetterStop } from '@pathways/domain/letters';
import { Reading } from '../../platform/reading.js';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import type { StopClaim } from '../application/letter-links.js';
import { LetterChoices } from '../application/stop-letters.handler.js';

const { push, quietFrom, quietTo, digestDay, restsOnClosedDays } = usualSettings;
const usual = `${push}, '${quietFrom}', '${quietTo}'`;

const settings = (mail: boolean, day: number | null, change: string) => `
  insert into attention_settings
    (person_id, mail, push, quiet_from, quiet_to, digest_day, rests_on_closed_days, chosen_at)
  select id, ${mail}, ${usual}, ${day ?? 'null'}, ${restsOnClosedDays}, $2 from person where id = $1
  on conflict (person_id) do update set ${change}, chosen_at = excluded.chosen_at`;

const statements: Readonly<Record<Exclude<LetterStop, 'room'>, string>> = {
  mail: settings(false, digestDay, 'mail = false'),
  digest: settings(true, null, 'digest_day = null'),
};

const quietRoom = `
  insert into room_word (person_id, room_id, word, chosen_at)
  select p.id, g.id, 'nothing', $3 from person p, school_group g where p.id = $1 and g.id = $2
  on conflict (person_id, room_id) do update set word = excluded.word, chosen_at = excluded.chosen_at`;

@Injectable()
export class SqlLetterChoices extends LetterChoices {
  constructor(private readonly reading: Reading) {
    super();
  }

  async stop(work: Work, { what, person, room }: StopClaim): Promise<void> {
    if (what === 'room') await managerOf(work).query(quietRoom, [person, room, work.now]);
    else await managerOf(work).query(statements[what], [person, work.now]);
  }

  async roomName({ room }: StopClaim): Promise<string | null> {
    const text = 'select name from school_group where id = $1';
    const row = await this.reading.row<{ name: string }>('letters.roomName', text, [room]);
    return row?.name ?? null;
  }
}
