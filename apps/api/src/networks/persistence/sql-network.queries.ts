import { Injectable } from '@nestjs/common';
import { canSeeWhoIsGrouped } from '@pathways/domain/programmes';
import type { Actor, ProgrammeId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { NetworkQueries, type NetworkView } from '../application/network.queries.js';

const networks = `
  select g.id, g.name, g.kind, g.parent_id as parent, g.purpose, l.name as lead, y.name as "cycleName",
    (select count(*)::int from group_member m where m.group_id = g.id and m.left_at is null) as "schoolCount",
    (select count(*)::int from school_group c where c.parent_id = g.id and c.ended_at is null
      and c.kind in ('pair', 'trio', 'quartet')) as "groupCount",
    (select coalesce(json_agg(x), '[]') from (
      select c.id, c.name, c.kind from school_group c where c.parent_id = g.id and c.ended_at is null
        and c.kind in ('pair', 'trio', 'quartet') order by c.name limit 40) x) as groups
  from school_group g join cycle y on y.id = g.cycle_id left join local_authority l on l.code = g.lead_la
  where g.programme_id = $1 and g.ended_at is null and g.kind in ('family', 'locality', 'strand', 'steering group')
  order by g.name, g.id`;

@Injectable()
export class SqlNetworkQueries extends NetworkQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async ofProgramme(actor: Actor, programme: ProgrammeId): Promise<NetworkView[] | null> {
    if (!canSeeWhoIsGrouped(actor, programme)) return null;
    return this.reading.rows<NetworkView>('networks.ofProgramme', networks, [programme]);
  }
}
