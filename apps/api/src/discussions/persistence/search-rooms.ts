import type { SignedIn } from '@pathways/domain/shared';
import type { Reading } from '../../platform/reading.js';
import type { SearchRoomView } from '../application/talk-search.queries.js';
import { readableRooms, readerOf } from './readable-rooms.js';

/** Schools are told where the one who asks sees them by name: search finds nothing by school elsewhere either. */
const searchRoomsStatement = `
  with readable as (${readableRooms})
  select g.id, g.name,
    (select coalesce(json_agg(json_build_object('urn', o.urn, 'name', o.name) order by o.name), '[]')
      from school o where (g.is_member or g.is_facilitated or g.is_visited)
        and o.urn in (select gm.urn from group_member gm where gm.group_id = g.id)) as schools,
    (select coalesce(json_agg(json_build_object('id', s.id, 'heading', s.heading, 'cycleName', s.cycle_name)
        order by s.starts_on desc, s.position), '[]')
      from (select distinct on (s.id) s.id, s.heading, s.position, y.name as cycle_name, y.starts_on
        from discussion d join cycle y on y.id = d.cycle_id
          join prompt_section s on s.version_id = d.prompt_sheet_version_id
        where d.group_id = g.id order by s.id, y.starts_on desc) s) as sections
  from readable g order by g.name limit 100`;

export const readSearchRooms = (reading: Reading, actor: SignedIn): Promise<readonly SearchRoomView[]> =>
  reading.rows<SearchRoomView>('discussions.searchRooms', searchRoomsStatement, readerOf(actor));
