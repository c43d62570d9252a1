import { stageOf, whoActsNext, type PracticeState, type VersionState } from '@pathways/domain/practices';
import type { PracticeId } from '@pathways/domain/shared';
import type { PracticeLineView } from '../application/practice.queries.js';

export interface LineRow {
  id: PracticeId;
  slug: string;
  title: string;
  state: PracticeState;
  programme_name: string;
  number: number;
  version_state: VersionState;
  written_by: string;
  changed_at: Date;
  lost_quotes: number;
  to_settle: number;
  since: Date | null;
}

const versionState = `case when v.published_at is not null then 'published'
  when v.ready_at is not null then 'ready' when v.reviewed_at is not null then 'approval'
  when v.sent_to_review_at is not null then 'review' else 'draft' end`;

/** Claims of the version that the public reads whose words may no longer be shown. */
const lostQuotes = `(select count(distinct k.id)
  from claim k join claim_excerpt x on x.claim_id = k.id
  left join quotable_passage q on q.excerpt_id = x.excerpt_id and q.purpose = x.purpose
  where q.excerpt_id is null and p.state = 'published' and k.version_id = (
    select w.id from practice_version w where w.practice_id = p.id and w.published_at is not null
    order by w.number desc limit 1))`;

/** $1: programmes whose drafts the actor may see; $2: whether they are an editor. */
export const lines = `
  select * from (
    select p.id, p.slug, v.title, p.state, g.name as programme_name, v.number, ${versionState} as version_state,
      w.name as written_by, coalesce(p.withdrawn_at, v.published_at, v.ready_at, v.reviewed_at, v.sent_to_review_at, v.written_at) as changed_at,
      ${lostQuotes} as lost_quotes,
      (select count(*) from practice_turn t where t.version_id = v.id and t.ended_at is null and t.because = 'to settle') as to_settle,
      (select min(t.opened_at) from practice_turn t where t.version_id = v.id and t.ended_at is null) as since
    from practice p
    join programme g on g.id = p.programme_id
    join lateral (select * from practice_version v where v.practice_id = p.id
      and (p.programme_id = any($1) or v.sent_to_review_at is not null)
      order by v.number desc limit 1) v on true
    join person w on w.id = v.written_by
    where p.programme_id = any($1) or $2) as line
  where $3::timestamptz is null or (changed_at, id) < ($3, $4::uuid)
  order by changed_at desc, id desc limit $5`;

export const toLine = (row: LineRow): PracticeLineView => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  state: row.state,
  programmeName: row.programme_name,
  number: row.number,
  versionState: row.version_state,
  writtenBy: row.written_by,
  changedAt: row.changed_at,
  lostQuotes: row.lost_quotes,
  stage: stageOf(row.state, row.version_state),
  since: row.since,
  actsNext: whoActsNext(row.state, row.version_state, {
    lostQuotes: row.lost_quotes,
    toSettle: row.to_settle,
  }),
});
