import { Injectable } from '@nestjs/common';
import type { ContributionId, DiscussionId, GroupId, SignedIn } from '@pathways/domain/shared';
import { cursorOf, pageOf, type Page } from '../../platform/graphql/connection.js';
import { Reading } from '../../platform/reading.js';
import { ContributionQueries, type Along, type PageWanted } from '../application/room.queries.js';
import type { ContributionView, RevisionView, RoomLens } from '../application/room.views.js';
import { openTalk } from '../open-talk.js';
import { alongCondition } from './changes-along.js';
import { withAround } from './contribution-around.js';
import { selectContributions } from './contribution-statement.js';
import { toContributionView, type ContributionReadRow } from './contribution-view.js';
import { shownDocument } from './shown-document.js';
import { lensColumns, lensOf, type LensRow } from './lens.js';

const pageStatement = selectContributions(
  '$5',
  `c.discussion_id = $1 and ${openTalk('$5', '$6')} and (c.posted_at, c.id) > ($2::timestamptz, $3::uuid)
    order by c.posted_at, c.id limit $4`,
);

/** The discussion is bound to the room of the lens, so that an id from elsewhere finds nothing. */
const theseStatement = selectContributions(
  '$3',
  `c.id = any($1::uuid[]) and d.group_id = $2 and ${openTalk('$3', '$4')}`,
);

const alongStatement = selectContributions('$2', `${alongCondition} and ${openTalk('$2', '$3')}`);

const lensStatement = `select ${lensColumns}
  from contribution c join discussion d on d.id = c.discussion_id
  join school_group g on g.id = d.group_id join room r on r.id = g.id
  where c.id = $1`;

/** Whether it is open hangs on the lens, which comes in the same row: both answers are brought, and one is taken. */
const oneStatement = `
  select lens.*, shown.* from (
    select ${lensColumns}, ${openTalk('$2', 'false')} as is_open, ${openTalk('$2', 'true')} as is_open_unwritten
    from contribution c join discussion d on d.id = c.discussion_id
    join school_group g on g.id = d.group_id join room r on r.id = g.id
    where c.id = $1) lens cross join (${selectContributions('$2', 'c.id = $1')}) shown`;

type OneRow = LensRow &
  ContributionReadRow & { readonly is_open: boolean; readonly is_open_unwritten: boolean };

const revisionsStatement = `
  select v.number, v.body_text as body, v.document, v.written_at as "writtenAt"
  from contribution_revision v join contribution c on c.id = v.contribution_id
    join discussion d on d.id = c.discussion_id
  where v.contribution_id = $1 and ${openTalk('$2', '$3')} and c.has_words and v.hidden_at is null order by v.number`;

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
      lens.actor.personId,
      lens.readsUnwritten,
    ]);
    const views = withAround(rows).map(row => toContributionView(lens, row));
    return pageOf(views, wanted.first, last => cursorOf(last.postedAt.toISOString(), last.id));
  }

  async these(lens: RoomLens, ids: readonly ContributionId[]): Promise<ContributionView[]> {
    if (ids.length === 0) return [];
    const rows = await this.reading.rows<ContributionReadRow>('discussions.these', theseStatement, [
      ids,
      lens.facts.group satisfies GroupId,
      lens.actor.personId,
      lens.readsUnwritten,
    ]);
    return withAround(rows).map(row => toContributionView(lens, row));
  }

  async along(lens: RoomLens, { discussions, sections, moved }: Along): Promise<ContributionView[]> {
    const rows = await this.reading.rows<ContributionReadRow>('discussions.along', alongStatement, [
      lens.facts.group satisfies GroupId,
      lens.actor.personId,
      lens.readsUnwritten,
      discussions,
      sections,
      moved,
    ]);
    return withAround(rows).map(row => toContributionView(lens, row));
  }

  async contribution(actor: SignedIn, id: ContributionId): Promise<ContributionView | null> {
    const rows = await this.reading.rows<OneRow>('discussions.one', oneStatement, [id, actor.personId]);
    const [row] = withAround(rows);
    const lens = lensOf(actor, row ?? null);
    if (!row || !lens) return null;
    const isOpen = lens.readsUnwritten ? row.is_open_unwritten : row.is_open;
    return isOpen ? toContributionView(lens, row) : null;
  }

  async revisions(actor: SignedIn, id: ContributionId): Promise<RevisionView[] | null> {
    const lens = await this.lens(actor, id);
    if (!lens) return null;
    const revisions = await this.reading.rows<RevisionView>('discussions.revisions', revisionsStatement, [
      id,
      actor.personId,
      lens.readsUnwritten,
    ]);
    const shown = revisions.map(one => ({ ...one, document: shownDocument(lens, one.document) }));
    return shown.length > 0 ? shown : null;
  }

  private async lens(actor: SignedIn, id: ContributionId): Promise<RoomLens | null> {
    const row = await this.reading.row<LensRow>('discussions.lensOfContribution', lensStatement, [
      id,
      actor.personId,
    ]);
    return lensOf(actor, row);
  }
}
