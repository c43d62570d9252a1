import type { ConsentPurpose, ConsentState } from '@pathways/domain/coding';
import type { ClaimId, VersionId } from '@pathways/domain/practices';
import type { ExcerptId, PersonId, PracticeId, Urn } from '@pathways/domain/shared';
import type { ClaimView, FieldView, ServedEntryView } from '../application/practice.queries.js';
import type { Ask } from './ask.js';
import { cardColumns, contextColumns, type CardColumns, type ContextColumns } from './version-shape.js';

export interface VersionRow extends CardColumns, ContextColumns {
  id: VersionId;
  number: number;
  written_by: PersonId;
  writer: string;
  written_at: Date;
  writers: PersonId[];
  writer_names: string[];
  sent_to_review_at: Date | null;
  reviewed_at: Date | null;
  reviewer: string | null;
  ready_at: Date | null;
  content_hash: string | null;
  returned_note: string | null;
  published_at: Date | null;
  publisher: string | null;
  serves: ServedEntryView[];
  fields: FieldView[];
}

/** What the named entries are called. One that its document no longer has keeps its number and loses its words. */
const serves = `(
    select coalesce(jsonb_agg(jsonb_build_object('framework', named.framework, 'ref', named.ref, 'title', f.title,
      'words', e.words) order by named.position), '[]')
    from rows from (jsonb_to_recordset(v.framework_entries) as (framework text, ref text))
      with ordinality as named (framework, ref, position)
    left join framework f on f.id = named.framework
    left join framework_entry e on e.framework_id = f.id and e.path = named.ref) as serves`;

/** In the statement that reads the card: a number of another moment would belong to another text. */
const fields = `(
    select coalesce(jsonb_agg(jsonb_build_object('field', f.field, 'number', f.number, 'writtenBy', n.name)), '[]')
    from practice_field f join person n on n.id = f.written_by where f.version_id = v.id) as fields`;

const versions = `
  select v.id, v.number, ${cardColumns}, ${contextColumns}, v.written_by, w.name as writer, v.written_at, v.sent_to_review_at, v.returned_note,
    v.published_at, e.name as publisher, v.reviewed_at, r.name as reviewer, v.ready_at, v.content_hash, ${serves}, ${fields},
    array(select x.person_id from version_writer x where x.version_id = v.id) as writers,
    array(select n.name from version_writer x join person n on n.id = x.person_id where x.version_id = v.id
      order by x.person_id = v.written_by desc, n.name) as writer_names
  from practice_version v join person w on w.id = v.written_by left join person e on e.id = v.published_by
    left join person r on r.id = v.reviewed_by
  where v.practice_id = $1 order by v.number desc`;

export interface ClaimRow {
  version_id: VersionId;
  id: ClaimId;
  body_text: string;
  excerpt_id: ExcerptId | null;
  purpose: ConsentPurpose | null;
  consent: ConsentState | null;
  quote: string | null;
  is_agreed: boolean;
  urn: Urn | null;
  school_name: string | null;
  lost_at: Date | null;
}

/** Words come out of `quotable_passage` and from nowhere else, in drafts as in the library. */
const claims = `
  select k.version_id, k.id, k.body_text, x.excerpt_id, x.purpose, s.state as consent, 
    case when q.excerpt_id is not null then coalesce(x.agreed_words, q.quote) end as quote,
    x.agreed_words is not null as is_agreed, e.urn,
    case when q.purpose = 'quote named' then n.name end as school_name, coalesce(s.withdrawn_at, lc.deleted_at, lc.hidden_at) as lost_at
  from claim k
  left join claim_excerpt x on x.claim_id = k.id
  left join standing_excerpt e on e.id = x.excerpt_id
  left join contribution lc on lc.id = e.contribution_id
  left join consent s on s.excerpt_id = x.excerpt_id and s.purpose = x.purpose and s.urn = e.urn
  left join quotable_passage q on q.excerpt_id = x.excerpt_id and q.purpose = x.purpose
  left join school n on n.urn = q.urn
  where k.version_id in (select v.id from practice_version v where v.practice_id = $1)
  order by k.position, x.excerpt_id`;

export const readVersions = (ask: Ask, practice: PracticeId): Promise<VersionRow[]> =>
  ask<VersionRow>('practice versions', versions, [practice]);

export const readClaimRows = (ask: Ask, practice: PracticeId): Promise<ClaimRow[]> =>
  ask<ClaimRow>('practice claims', claims, [practice]);

export function toClaims(rows: readonly ClaimRow[], speak: (urn: Urn | null) => string): ClaimView[] {
  const views = new Map<ClaimId, ClaimView>();
  for (const row of rows) {
    const view = views.get(row.id) ?? { id: row.id, text: row.body_text, excerpts: [] };
    views.set(row.id, view);
    if (row.excerpt_id === null || row.purpose === null) continue;
    view.excerpts.push({
      excerptId: row.excerpt_id,
      purpose: row.purpose,
      consent: row.consent ?? 'not asked',
      quote: row.quote,
      isAgreedWording: row.is_agreed,
      speaker: row.school_name ?? speak(row.urn),
    });
  }
  return [...views.values()];
}
