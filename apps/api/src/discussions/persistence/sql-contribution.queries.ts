import { Injectable } from '@nestjs/common';
import type { ContributionId, DiscussionId, GroupId, SignedIn } from '@pathways/domain/shared';
import { cursorOf, pageOf, type Page } from '../../platform/graphql/connection.js';
import { Reading } from '../../platform/reading.js';
import { ContributionQueries, type PageWanted } from '../application/room.queries.js';
import type { ContributionView, RevisionView, RoomLens } from '../application/room.views.js';
import { selectContributions, toContributionView, type ContributionReadRow } from './contribution-view.js';
import { lensColumns, lensOf, type LensRow } from './lens.js';

const pageStatement = `${selectContributions}
  where c.discussion_id = $1 and (c.posted_at, c.id) > ($2::timestamptz, $3::uuid)
  order by c.posted_at, c.id limit $4`;

/** The discussion is bound to the room of the lens, so that an id from elsewhere finds nothing. */
const theseStatement = `${selectContributions}
  where c.id = any($1::uuid[]) and d.group_id = $2`;

const lensStatement = `select ${lensColumns}
  from contribution c join discussion d on d.id = c.discussion_id
  join school_group g on g.id = d.group_id join room r on r.id = g.id
  where c.id = $1`;

const revisionsStatement = `
  select v.number, v.body_text as body, v.written_at as "writtenAt"
  from contribution_revision v join contribution c on c.id = v.contribution_id
  where v.contribution_id = $1 and c.deleted_at is null order by v.number`;

const beginning = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

@Injectable()
export class SqlContributionQueries extends ContributionQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async page(lens: RoomLens, discussion: DiscussionId, wanted: PageWanted): Promise<Page<ContributionView>> {
    const after = wanted.after ?? beginning;
    const rows = await this.reading.rows<ContributionReadRow>('discussions.contributions', pageStatement, [
      discussion,
      after.at,
      after.id,
      wanted.first + 1,
    ]);
    const views = rows.map(row => toContributionView(lens, row));
    return pageOf(views, wanted.first, last => cursorOf(last.postedAt.toISOString(), last.id));
  }

  async these(lens: RoomLens, ids: readonly ContributionId[]): Promise<ContributionView[]> {
    if (ids.length === 0) return [];
    const rows = await this.reading.rows<ContributionReadRow>('discussions.these', theseStatement, [
      ids,
      lens.facts.group satisfies GroupId,
    ]);
    return rows.map(row => toContributionView(lens, row));
  }

  async contribution(actor: SignedIn, id: ContributionId): Promise<ContributionView | null> {
    const lens = await this.lens(actor, id);
    const [view] = lens ? await this.these(lens, [id]) : [];
    return view ?? null;
  }

  async revisions(actor: SignedIn, id: ContributionId): Promise<RevisionView[] | null> {
    const lens = await this.lens(actor, id);
    if (!lens) return null;
    const revisions = await this.reading.rows<RevisionView>('discussions.revisions', revisionsStatement, [
      id,
    ]);
    return revisions.length > 0 ? revisions : null;
  }

  private async lens(actor: SignedIn, id: ContributionId): Promise<RoomLens | null> {
    const row = await this.reading.row<LensRow>('discussions.lensOfContribution', lensStatement, [
      id,
      actor.personId,
    ]);
    return lensOf(actor, row);
  }
}
