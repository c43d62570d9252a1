import { Injectable } from '@nestjs/common';
import { canKeepDraft, type Draft, type DraftPlace } from '@pathways/domain/drafts';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import { DraftQueries } from '../application/draft.queries.js';
import { draftColumns, toDraft, type DraftRow } from './draft-row.js';

/** More places than a room has boxes that somebody has begun to write in. */
const draftsAtMost = 500;

const mine = `select ${draftColumns} from draft where person_id = $1 and room_id = $2
  order by saved_at desc limit ${draftsAtMost}`;

const at = `select ${draftColumns} from draft where person_id = $1 and place = $2 order by saved_at desc`;

@Injectable()
export class SqlDraftQueries extends DraftQueries {
  constructor(
    private readonly reading: Reading,
    private readonly access: RoomAccess,
  ) {
    super();
  }

  async mine(actor: SignedIn, group: GroupId): Promise<Draft[] | null> {
    const room = await this.access.facts(group);
    if (!room || !canKeepDraft(actor, room)) return null;
    const rows = await this.reading.rows<DraftRow>('drafts.mine', mine, [actor.personId, group]);
    return rows.map(toDraft);
  }

  async at(actor: SignedIn, place: DraftPlace): Promise<Draft[]> {
    const rows = await this.reading.rows<DraftRow>('drafts.at', at, [actor.personId, place]);
    return rows.map(toDraft);
  }
}
