import type { Role, SignedIn } from '@pathways/domain/shared';
import { cursorOf, pageOf, type Page } from '../../platform/graphql/connection.js';
import type { Reading } from '../../platform/reading.js';
import type { PageWanted } from '../application/room.queries.js';
import type { RoomSummaryView } from '../application/room.views.js';
import { openTalk } from '../open-talk.js';
import { readableRooms, readerOf } from './readable-rooms.js';

const statement = `
  with readable as (
    ${readableRooms}
  ), lively as (
    select g.*, coalesce((
      select e.occurred_at from room_event e where e.room_id = g.id order by e.number desc limit 1
    ), g.released_at) as active_at from readable g
  )
  select g.id, g.name, g.kind, y.name as "programmeName", coalesce((
      select n.name from discussion d join cycle n on n.id = d.cycle_id
      where d.group_id = g.id order by d.opened_at desc, d.id limit 1), c.name) as "cycleName",
    date_trunc('milliseconds', g.active_at) as "lastActivityAt",
    case when g.is_member or g.is_facilitated or g.is_visited then array(
      select s.name from group_member gm join school s on s.urn = gm.urn
      where gm.group_id = g.id and gm.left_at is null order by s.name) else '{}' end as "schoolNames",
    (select count(*) from contribution c join discussion d on d.id = c.discussion_id
     where d.group_id = g.id and c.author_id <> $4 and c.has_words and ${openTalk('$4', '(g.is_facilitated and not g.is_member)')}
       and not exists (select from contribution_read x where x.contribution_id = c.id and x.person_id = $4)) as unread,
    exists (select from discussion d where d.group_id = g.id and d.closed_at is null) and g.ended_at is null as "isRoundOpen",
    case when g.is_member then (
      select rg.role from role_grant rg join group_member gm on gm.urn = rg.scope_id and gm.group_id = g.id
      where rg.person_id = $4 and gm.left_at is null and rg.until_on is null order by rg.role limit 1)
      when g.is_facilitated then 'facilitator' when g.is_visited then 'guest' else 'researcher' end as "viewerRole"
  from lively g join programme y on y.id = g.programme_id join cycle c on c.id = g.cycle_id
  where (date_trunc('milliseconds', g.active_at), g.id) < ($5::timestamptz, $6::uuid)
  order by date_trunc('milliseconds', g.active_at) desc, g.id desc limit $7`;

const end = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

type SummaryRow = Omit<RoomSummaryView, 'viewerRole'> & { viewerRole: Role | null };

export async function readSummaries(
  reading: Reading,
  actor: SignedIn,
  wanted: PageWanted,
): Promise<Page<RoomSummaryView>> {
  const after = wanted.after ?? end;
  const rows = await reading.rows<SummaryRow>('discussions.rooms', statement, [
    ...readerOf(actor),
    actor.personId,
    after.at,
    after.id,
    wanted.first + 1,
  ]);
  const summaries = rows.map(row => ({ ...row, viewerRole: row.viewerRole ?? 'colleague' }));
  return pageOf(summaries, wanted.first, last => cursorOf(last.lastActivityAt.toISOString(), last.id));
}
