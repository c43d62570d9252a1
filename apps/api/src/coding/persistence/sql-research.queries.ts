import { Injectable } from '@nestjs/common';
import { canReadMemos } from '@pathways/domain/coding';
import {
  groupsVisitedBy,
  programmesAs,
  schoolsOf,
  type ProgrammeId,
  type SignedIn,
} from '@pathways/domain/shared';
import { openToAll } from '../../discussions/open-talk.js';
import { seenExcerpt } from '../../analysis/blind.js';
import { Reading } from '../../platform/reading.js';
import { PseudonymQueries } from '../application/pseudonym.queries.js';
import { ResearchQueries, type ResearchDeskView } from '../application/research.queries.js';

type DeskRow = Omit<ResearchDeskView, 'rooms'> & {
  readonly rooms: (Omit<ResearchDeskView['rooms'][number], 'lastSaidAt'> & { lastSaidAt: string | null })[];
};

/** The rule `canCode` as a clause. $1: the programmes, $2: schools that the actor is of, $3: groups they are a guest of, $4: the actor. */
const desks = `
  select p.id, p.name as "programmeName",
    (select count(*) from code c where c.programme_id = p.id and c.retired_at is null) as codes,
    (select count(*) from memo m where m.programme_id = p.id and m.removed_at is null) as memos,
    coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'contributions', r.contributions,
        'passages', r.passages, 'lastSaidAt', r.last_said_at) order by r.last_said_at desc nulls last, r.name)
      from (
        select g.id, g.name, t.contributions, t.last_said_at,
          (select count(*) from analysable_excerpt e where e.group_id = g.id
            and ${seenExcerpt('$4', 'e.id', 'e.contribution_id')}) as passages
        from school_group g
        cross join lateral (
          select count(*) as contributions, max(c.posted_at) as last_said_at
          from contribution c join discussion d on d.id = c.discussion_id
          where d.group_id = g.id and c.has_words and c.research_consent and ${openToAll}) t
        where g.programme_id = p.id and g.id <> all($3)
          and (select h.research_access from charter h where h.group_id = g.id order by h.number desc limit 1)
          and not exists (select from group_member m where m.group_id = g.id and m.left_at is null and m.urn = any($2))
        order by t.last_said_at desc nulls last, g.name limit 100) r), '[]') as rooms
  from programme p where p.id = any($1) order by p.name, p.id`;

@Injectable()
export class SqlResearchQueries extends ResearchQueries {
  constructor(
    private readonly reading: Reading,
    private readonly names: PseudonymQueries,
  ) {
    super();
  }

  async desks(actor: SignedIn): Promise<ResearchDeskView[]> {
    const rows = await this.reading.rows<DeskRow>('research desks', desks, [
      programmesAs(actor, 'researcher'),
      schoolsOf(actor),
      groupsVisitedBy(actor),
      actor.personId,
    ]);
    return rows.map(({ rooms, ...desk }) => ({
      ...desk,
      rooms: rooms.map(({ lastSaidAt, ...room }) => ({
        ...room,
        lastSaidAt: lastSaidAt === null ? null : new Date(lastSaidAt),
      })),
    }));
  }

  async pseudonyms(actor: SignedIn, programme: ProgrammeId): Promise<string[] | null> {
    return canReadMemos(actor, programme) ? this.names.all(programme) : null;
  }
}
