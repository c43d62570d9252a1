import { Injectable } from '@nestjs/common';
import { canDraftPractice } from '@pathways/domain/practices';
import type { GroupId, PracticeId, SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import { RoundSourceQueries, type RoundSourceView } from '../application/round-source.queries.js';
import type { Ask } from './ask.js';
import { readableGroups } from './excerpt-choices.js';
import { readFacts } from './practice-facts.js';

interface SourceRow extends RoundSourceView {
  readonly groupId: GroupId;
}

/** $1 the version. Only what a round was closed on: talk itself comes in as excerpts or not at all. */
const sources = `
  select d.id as "discussionId", d.group_id as "groupId", g.name as "groupName", d.closed_at as "closedAt", o.learned,
    o.will_try as "willTry",
    array(select a.what from action a where a.discussion_id = d.id and a.removed_at is null order by a.position) as actions
  from discussion d
  join school_group g on g.id = d.group_id
  join lateral (select * from round_outcome o where o.discussion_id = d.id order by o.number desc limit 1) o on true
  where d.closed_at is not null and o.hidden_at is null and o.learned <> '' and d.group_id in (
    select e.group_id from claim k join claim_excerpt x on x.claim_id = k.id join standing_excerpt e on e.id = x.excerpt_id
    where k.version_id = $1)
  order by d.closed_at desc limit 30`;

@Injectable()
export class SqlRoundSourceQueries extends RoundSourceQueries {
  constructor(
    private readonly reading: Reading,
    private readonly rooms: RoomAccess,
  ) {
    super();
  }

  private readonly ask: Ask = (name, text, values) => this.reading.rows(name, text, values);

  async of(actor: SignedIn, practice: PracticeId): Promise<RoundSourceView[] | null> {
    const facts = await readFacts(this.ask, practice);
    if (!facts || !canDraftPractice(actor, facts.practice.programme)) return null;
    const rows = await this.ask<SourceRow>('round sources', sources, [facts.version.id]);
    const reader = { ask: this.ask, rooms: this.rooms, actor };
    const readable = await readableGroups(
      reader,
      rows.map(row => row.groupId),
    );
    return rows.filter(row => readable.has(row.groupId)).map(({ groupId: _, ...view }) => view);
  }
}
