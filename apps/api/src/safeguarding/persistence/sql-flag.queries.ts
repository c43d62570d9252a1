import { Injectable } from '@nestjs/common';
import { canReadRoom } from '@pathways/domain/groups';
import { canSettleFlags } from '@pathways/domain/safeguarding';
import {
  programmesAs,
  type GroupId,
  type PersonId,
  type ProgrammeId,
  type SignedIn,
} from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import { FlagQueries, type FlaggedContributionView } from '../application/flag.queries.js';
import { flagsOf, flagsSeen, readingsOf, readingsSeen, type FlagColumns } from '../flag-view.js';

interface FlaggedRow
  extends
    FlagColumns,
    Omit<FlaggedContributionView, 'flags' | 'readings' | 'viewerReadsRoom' | 'viewerCanSettle'> {
  readonly authorId: PersonId;
}

/** $1 groups that they facilitate, $2 programmes that they coordinate. Their own words are for somebody else. */
const theirs = `
  from contribution c join discussion d on d.id = c.discussion_id join school_group g on g.id = d.group_id
  where (g.id = any($1::uuid[]) or g.programme_id = any($2::uuid[])) and c.author_id <> $3 and c.deleted_at is null`;

const waits = `exists (select from flag f where f.contribution_id = c.id and f.settled_at is null)`;
const isKept = `(c.hidden_at is not null and c.words_removed_at is null)`;

const toSettle = `
  select c.id as "contributionId", g.id as "groupId", g.name as "groupName", g.programme_id as "programmeId",
    y.name as "programmeName", s.heading, c.author_id as "authorId", p.name as "authorName", sc.name as "schoolName",
    c.posted_at as "postedAt", c.hidden_at as "hiddenAt", 
    ${flagsOf} as flags, ${readingsOf} as word_readings
  from (select c.* ${theirs} and (${waits} or ${isKept})
    order by ${waits} desc, c.hidden_at desc nulls last, c.id limit 200) c
  join discussion d on d.id = c.discussion_id join school_group g on g.id = d.group_id
  join programme y on y.id = g.programme_id join prompt_section s on s.id = c.section_id
  join person p on p.id = c.author_id left join school sc on sc.urn = c.urn
  order by ${waits} desc, c.hidden_at desc nulls last, c.id`;

const count = `select count(*)::int as waiting ${theirs} and ${waits}`;

const placesOf = (actor: SignedIn): [GroupId[], ProgrammeId[], PersonId] => [
  actor.grants.flatMap(grant => (grant.role === 'facilitator' ? [grant.group] : [])),
  [...programmesAs(actor, 'coordinator')],
  actor.personId,
];

@Injectable()
export class SqlFlagQueries extends FlagQueries {
  constructor(
    private readonly reading: Reading,
    private readonly access: RoomAccess,
  ) {
    super();
  }

  async toSettle(actor: SignedIn): Promise<FlaggedContributionView[]> {
    const rows = await this.reading.rows<FlaggedRow>('flags to settle', toSettle, placesOf(actor));
    const groups = [...new Set(rows.map(row => row.groupId))];
    const rooms = new Map(
      await Promise.all(groups.map(async id => [id, await this.access.facts(id)] as const)),
    );
    const viewer = { person: actor.personId, seesNames: true };
    return rows.flatMap(({ flags, word_readings, authorId, ...row }) => {
      const room = rooms.get(row.groupId);
      if (!room) return [];
      return {
        ...row,
        flags: flagsSeen(viewer, { flags, word_readings }),
        readings: readingsSeen(viewer, { flags, word_readings }),
        viewerReadsRoom: canReadRoom(actor, room),
        viewerCanSettle: canSettleFlags(actor, room, { author: authorId }),
      };
    });
  }

  async countToSettle(actor: SignedIn): Promise<number> {
    const row = await this.reading.row<{ waiting: number }>('flags waiting', count, placesOf(actor));
    return row?.waiting ?? 0;
  }
}
