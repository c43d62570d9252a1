import { Injectable } from '@nestjs/common';
import { usualSettings, usualWord, type AttentionSettings, type RoomWord } from '@pathways/domain/attention';
import { canReadRoom } from '@pathways/domain/groups';
import { groupsFacilitatedBy, schoolsOf, type GroupId, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import { AttentionQueries, type RoomWordView } from '../application/notice.queries.js';

const settings = `
  select mail, push, to_char(quiet_from, 'HH24:MI') as "quietFrom", to_char(quiet_to, 'HH24:MI') as "quietTo",
    digest_day as "digestDay", rests_on_closed_days as "restsOnClosedDays"
  from attention_settings where person_id = $1`;

/** $2 schools that the person speaks for, $3 groups that they facilitate. */
const words = `
  select g.id as "roomId", g.name as "roomName", w.word
  from school_group g left join room_word w on w.room_id = g.id and w.person_id = $1
  where g.ended_at is null and (w.word is not null or g.id = any($3::uuid[]) or exists (
    select from group_member m where m.group_id = g.id and m.left_at is null and m.urn = any($2::text[])))
  order by g.name, g.id`;

@Injectable()
export class SqlAttentionQueries extends AttentionQueries {
  constructor(
    private readonly reading: Reading,
    private readonly access: RoomAccess,
  ) {
    super();
  }

  async settings(actor: SignedIn): Promise<AttentionSettings> {
    const row = await this.reading.row<AttentionSettings>('attention.settings', settings, [actor.personId]);
    return row ?? usualSettings;
  }

  async words(actor: SignedIn): Promise<RoomWordView[]> {
    const rows = await this.reading.rows<Omit<RoomWordView, 'word'> & { word: RoomWord | null }>(
      'attention.words',
      words,
      [actor.personId, schoolsOf(actor), groupsFacilitatedBy(actor)],
    );
    const readable = await Promise.all(rows.map(({ roomId }) => this.mayRead(actor, roomId)));
    return rows.flatMap((row, place) => (readable[place] ? [{ ...row, word: row.word ?? usualWord }] : []));
  }

  private async mayRead(actor: SignedIn, room: GroupId): Promise<boolean> {
    const facts = await this.access.facts(room);
    return facts !== null && canReadRoom(actor, facts);
  }
}
