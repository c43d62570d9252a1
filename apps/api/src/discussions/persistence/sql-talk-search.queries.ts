import { Injectable } from '@nestjs/common';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { cursorOf, pageOf, type Page } from '../../platform/graphql/connection.js';
import { Reading } from '../../platform/reading.js';
import type { PageWanted } from '../application/room.queries.js';
import type { RoomLens } from '../application/room.views.js';
import {
  TalkSearchQueries,
  type FoundView,
  type PassagePart,
  type TalkSought,
} from '../application/talk-search.queries.js';
import { selectContributions, toContributionView, type ContributionReadRow } from './contribution-view.js';
import { lensColumns, lensOf, type LensRow } from './lens.js';
import { readableRooms, readerOf } from './readable-rooms.js';

/** Signs that no text may hold: they mark what was found on its way out of the database. */
const [opens, closes] = ['\u0002', '\u0003'];

/** How the words are looked for: $4 are the words. */
const exact = `($4 = '' or c.search @@ websearch_to_tsquery('talk', $4))`;
const near = `c.id in (select contribution_near($4))`;

/** A name or a school is looked for only where the one who asks may see names and schools. */
const statement = (matches: string) => `
  with readable as (${readableRooms}), found as (
    select c.id, c.posted_at, g.id as group_id, g.name as room_name
    from contribution c join discussion d on d.id = c.discussion_id join readable g on g.id = d.group_id
      join person p on p.id = c.author_id
    where c.deleted_at is null and ${matches}
      and ($5::uuid is null or g.id = $5) and ($6::uuid is null or c.section_id = $6)
      and (g.is_member or g.is_facilitated or ($7::text is null and $8::text is null))
      and ($7::text is null or c.urn = $7)
      and ($8::text is null or unaccent(p.name) ilike '%' || unaccent($8) || '%')
      and ($9::date is null or c.posted_at >= $9::date)
      and ($10::date is null or c.posted_at < $10::date + 1)
      and (c.posted_at, c.id) < ($11::timestamptz, $12::uuid)
    order by c.posted_at desc, c.id desc limit $13
  )
  select shown.*, f.group_id, f.room_name, y.name as cycle_name, s.heading,
    ts_headline('talk', translate(shown.body, '${opens}${closes}', ''), websearch_to_tsquery('talk', $4),
      'StartSel=${opens},StopSel=${closes},MaxFragments=2,MaxWords=28,MinWords=12,FragmentDelimiter=" … "') as passage
  from found f join (${selectContributions} where c.id in (select id from found)) shown on shown.id = f.id
    join discussion d on d.id = shown.discussion_id join cycle y on y.id = d.cycle_id
    join prompt_section s on s.id = shown.section_id
  order by f.posted_at desc, f.id desc`;

const exactStatement = statement(exact);
const nearStatement = statement(near);

const lensesStatement = `select ${lensColumns}
  from school_group g join room r on r.id = g.id where g.id = any($1::uuid[])`;

interface FoundRow extends ContributionReadRow {
  readonly group_id: GroupId;
  readonly room_name: string;
  readonly cycle_name: string;
  readonly heading: string;
  readonly passage: string;
}

const end = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** Text between the signs was found; the rest stands around it. */
function partsOf(passage: string): PassagePart[] {
  return passage.split(opens).flatMap((piece, place) => {
    const [match, rest] = place === 0 ? [undefined, piece] : piece.split(closes);
    return [
      ...(match ? [{ text: match, isMatch: true }] : []),
      ...(rest ? [{ text: rest, isMatch: false }] : []),
    ];
  });
}

@Injectable()
export class SqlTalkSearchQueries extends TalkSearchQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async find(actor: SignedIn, sought: TalkSought, wanted: PageWanted): Promise<Page<FoundView>> {
    const found = await this.rows('discussions.search', exactStatement, actor, sought, wanted);
    if (found.length > 0 || wanted.after || sought.words.length < 4) {
      return this.pageOf(actor, found, wanted, false);
    }
    const nearby = await this.rows('discussions.searchNear', nearStatement, actor, sought, wanted);
    return this.pageOf(actor, nearby, wanted, true);
  }

  private rows(
    ...[name, text, actor, sought, wanted]: [string, string, SignedIn, TalkSought, PageWanted]
  ): Promise<FoundRow[]> {
    const after = wanted.after ?? end;
    return this.reading.rows<FoundRow>(name, text, [
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
    ]);
  }

  private async pageOf(
    actor: SignedIn,
    rows: FoundRow[],
    wanted: PageWanted,
    isNear: boolean,
  ): Promise<Page<FoundView>> {
    const lenses = await this.lenses(actor, [...new Set(rows.map(row => row.group_id))]);
    const views = rows.flatMap(row => {
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
