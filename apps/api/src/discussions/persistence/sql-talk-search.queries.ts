import { Injectable } from '@nestjs/common';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { cursorOf, pageOf, type Page } from '../../platform/graphql/connection.js';
import { partsOf, passageOf, searchEnd } from '../../platform/found-passage.js';
import { Reading } from '../../platform/reading.js';
import type { PageWanted } from '../application/room.queries.js';
import type { RoomLens } from '../application/room.views.js';
import {
  TalkSearchQueries,
  type FoundView,
  type SearchRoomView,
  type TalkSought,
} from '../application/talk-search.queries.js';
import { openTalk } from '../open-talk.js';
import { withAround } from './contribution-around.js';
import { selectContributions } from './contribution-statement.js';
import { toContributionView, type ContributionReadRow } from './contribution-view.js';
import { lensColumns, lensOf, type LensRow } from './lens.js';
import { meantStatement } from './near-words.js';
import { readableRooms, readerOf } from './readable-rooms.js';
import { readSearchRooms } from './search-rooms.js';

/** A name or a school is looked for only where the one who asks may see names and schools. */
const statement = (query: string) => `
  with readable as (${readableRooms}), found as (
    select c.id, c.posted_at, g.id as group_id, g.name as room_name
    from contribution c join discussion d on d.id = c.discussion_id join readable g on g.id = d.group_id
      join person p on p.id = c.author_id
    where c.has_words and ($4 = '' or c.search @@ ${query}) and ($15::uuid[] is null or c.id = any($15))
      and ${openTalk('$14', '(g.is_facilitated and not g.is_member)')}
      and ($5::uuid is null or g.id = $5) and ($6::uuid is null or c.section_id = $6)
      and (g.is_member or g.is_facilitated or g.is_visited or ($7::text is null and $8::text is null))
      and ($7::text is null or c.urn = $7)
      and ($8::text is null or unaccent(p.name) ilike '%' || unaccent($8) || '%')
      and ($9::date is null or c.posted_at >= $9::date)
      and ($10::date is null or c.posted_at < $10::date + 1)
      and (c.posted_at, c.id) < ($11::timestamptz, $12::uuid)
    order by c.posted_at desc, c.id desc limit $13
  )
  select shown.*, f.group_id, f.room_name, y.name as cycle_name, s.heading,
    ${passageOf('shown.body', query)} as passage
  from found f join (${selectContributions('$14', 'c.id in (select id from found)')}) shown on shown.id = f.id
    join discussion d on d.id = shown.discussion_id join cycle y on y.id = d.cycle_id
    join prompt_section s on s.id = shown.section_id
  order by f.posted_at desc, f.id desc`;

interface Way {
  readonly name: string;
  readonly statement: string;
  /** Of the contributions that hold it, at most $2, whoever may read them. */
  readonly holding: string;
}

const wayOf = (name: string, query: (words: string) => string): Way => ({
  name,
  statement: statement(query('$4')),
  holding: `select id from talk_holding(${query('$1')}, $2) as id`,
});

const exactly = wayOf('exactly', words => `websearch_to_tsquery('talk', ${words})`);
const nearly = wayOf('nearly', words => `${words}::tsquery`);

/** What fewer contributions hold is read from the index of words; the rest is met soon, going through the newest talk. */
const few = 500;

const lensesStatement = `select ${lensColumns}
  from school_group g join room r on r.id = g.id where g.id = any($1::uuid[])`;

interface FoundRow extends ContributionReadRow {
  readonly group_id: GroupId;
  readonly room_name: string;
  readonly cycle_name: string;
  readonly heading: string;
  readonly passage: string;
}

@Injectable()
export class SqlTalkSearchQueries extends TalkSearchQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  rooms(actor: SignedIn): Promise<readonly SearchRoomView[]> {
    return readSearchRooms(this.reading, actor);
  }

  async find(actor: SignedIn, sought: TalkSought, wanted: PageWanted): Promise<Page<FoundView>> {
    const found = await this.rows(exactly, actor, sought, wanted);
    if (found.length > 0 || wanted.after || sought.words.length < 4) {
      return this.pageOf(actor, found, wanted, false);
    }
    const words = await this.meant(actor, sought.words);
    const nearby = words ? await this.rows(nearly, actor, { ...sought, words }, wanted) : [];
    return this.pageOf(actor, nearby, wanted, true);
  }

  private async meant(actor: SignedIn, words: string): Promise<string | null> {
    const values = [...readerOf(actor), words];
    const row = await this.reading.row<{ meant: string | null }>('discussions.meant', meantStatement, values);
    return row?.meant ?? null;
  }

  private async rows(
    ...[way, actor, sought, wanted]: [Way, SignedIn, TalkSought, PageWanted]
  ): Promise<FoundRow[]> {
    const after = wanted.after ?? searchEnd;
    const held = sought.words === '' ? null : await this.fewHolding(way, sought.words);
    if (held?.length === 0) return [];
    return this.reading.rowsPlannedAnew<FoundRow>(way.statement, [
      ...readerOf(actor),
      sought.words,
      sought.group,
      sought.section,
      sought.school,
      sought.person,
      sought.from,
      sought.until,
      after.at,
      after.id,
      wanted.first + 1,
      actor.personId,
      held,
    ]);
  }

  /** The contributions that hold the words, where they are few. */
  private async fewHolding({ name, holding }: Way, words: string): Promise<string[] | null> {
    const rows = await this.reading.rows<{ id: string }>(`discussions.holding-${name}`, holding, [
      words,
      few,
    ]);
    return rows.length < few ? rows.map(({ id }) => id) : null;
  }

  private async pageOf(
    actor: SignedIn,
    rows: FoundRow[],
    wanted: PageWanted,
    isNear: boolean,
  ): Promise<Page<FoundView>> {
    const lenses = await this.lenses(actor, [...new Set(rows.map(row => row.group_id))]);
    const views = withAround(rows).flatMap(row => {
      const lens = lenses.get(row.group_id);
      if (!lens) return [];
      return {
        contribution: toContributionView(lens, row),
        roomId: row.group_id,
        roomName: row.room_name,
        cycleName: row.cycle_name,
        heading: row.heading,
        passage: partsOf(row.passage),
        isNear,
        lens,
      };
    });
    return pageOf(views, wanted.first, ({ contribution }) =>
      cursorOf(contribution.postedAt.toISOString(), contribution.id),
    );
  }

  private async lenses(actor: SignedIn, groups: readonly GroupId[]): Promise<Map<GroupId, RoomLens>> {
    if (groups.length === 0) return new Map();
    const rows = await this.reading.rows<LensRow>('discussions.lenses', lensesStatement, [
      groups,
      actor.personId,
    ]);
    return new Map(
      rows.flatMap(row => {
        const lens = lensOf(actor, row);
        return lens ? [[row.group_id, lens] as const] : [];
      }),
    );
  }
}
