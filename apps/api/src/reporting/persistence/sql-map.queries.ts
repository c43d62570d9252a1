import { Injectable } from '@nestjs/common';
import { canSeeFigures } from '@pathways/domain/reporting';
import type { Actor, CycleId, ProgrammeId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { MapQueries, type PlacedGroup } from '../application/map.queries.js';

const programme = `select programme_id as programme from cycle where id = $1`;

const groups = `
  select g.id as "group", g.name, g.kind, json_agg(json_build_object('urn', s.urn, 'name', s.name, 'authority', l.name,
    'easting', s.easting, 'northing', s.northing) order by s.name, s.urn) as members
  from school_group g join group_member m on m.group_id = g.id and m.left_at is null
    join school s on s.urn = m.urn join local_authority l on l.code = s.la_code
  where g.cycle_id = $1 and g.ended_at is null group by g.id order by g.name, g.id`;

@Injectable()
export class SqlMapQueries extends MapQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async ofCycle(actor: Actor, cycle: CycleId): Promise<readonly PlacedGroup[] | null> {
    const of = await this.reading.row<{ programme: ProgrammeId }>('reporting.cycle of map', programme, [
      cycle,
    ]);
    if (!of || !canSeeFigures(actor, of.programme)) return null;
    return this.reading.rows<PlacedGroup>('reporting.map', groups, [cycle]);
  }
}
