import type { WordsKind } from '@pathways/domain/safeguarding';
import { blindReaders } from '../../analysis/blind.js';

interface WordsTable {
  readonly table: string;
  /** What removing leaves of them. */
  readonly emptied: string;
  /** Removes other wordings of them along; $1 is their id. */
  readonly along?: string;
}

/** The rows that hold words. Each such table has `hidden_at` and `words_removed_at`, which only this slice and the author's rewording write. */
export const wordsTables: Record<WordsKind, WordsTable> = {
  try: { table: 'practice_try', emptied: `context = '', change_made = ''` },
  comment: { table: 'practice_comment', emptied: `body_text = ''` },
  memo: {
    table: 'memo',
    emptied: `body_text = ''`,
    along: `update memo_revision set body_text = '' where memo_id = $1`,
  },
  'action return': { table: 'action_return', emptied: `because = '', what_before = ''` },
  // It says why, for ever; of what was said nothing is left.
  'charter change': {
    table: 'charter_change',
    emptied: `because = '(removed)', settled_because = case when settled_because is not null then '(removed)' end`,
  },
  meeting: {
    table: 'meeting',
    emptied: `title = '(removed)', purpose = '', place = ''`,
    along: `update meeting_word set because = '' where meeting_id = $1`,
  },
  // It says where the figure is from, and why it was corrected, for ever; of what was said nothing is left.
  'KPI value': {
    table: 'kpi_value',
    emptied: `source = '(removed)', basis = '(removed)', note = '', because = case when because <> '' then '(removed)' else '' end`,
  },
  'KPI target': { table: 'kpi_target', emptied: `because = '(removed)'` },
};

const titleOf = (practice: string) => `(
  select v.title from practice_version v where v.practice_id = ${practice} and v.published_at is not null
  order by v.number desc limit 1)`;

const tries = `
  select 'try' as kind, t.id, p.programme_id, null::text as authority_code, t.urn, t.logged_by as author_id, null::uuid as room_id, null::uuid as group_id, false as is_draft,
    '{}'::uuid[] as blind_to,
    ${titleOf('p.id')} as title, '/library/' || p.slug || '#tries' as address,
    concat_ws(E'\\n\\n', t.change_made, t.context) as body, coalesce(t.changed_at, t.logged_at) as written_at,
    t.hidden_at, t.words_removed_at
  from practice_try t join practice p on p.id = t.practice_id where t.withdrawn_at is null`;

/** Beside the practice's own text, read by those who make it. */
const comments = `
  select 'comment', c.id, p.programme_id, null::text, null, c.written_by, null::uuid, null::uuid,
    v.sent_to_review_at is null and v.published_at is null, '{}'::uuid[], v.title, '/practices/' || p.id, c.body_text, c.written_at,
    c.hidden_at, c.words_removed_at
  from practice_comment c join practice_version v on v.id = c.version_id join practice p on p.id = v.practice_id`;

/** Research's own: about a school, or about a passage of a group's talk, which closes it to some. No room hears of it. */
const memos = `
  select 'memo', m.id, m.programme_id, null::text, m.urn, m.author_id, null::uuid, d.group_id, false,
    ${blindReaders('c.id')}, 'A memo',
    '/programmes/' || m.programme_id || '/memos', m.body_text, m.revised_at, m.hidden_at, m.words_removed_at
  from memo m left join excerpt e on e.id = m.excerpt_id left join contribution c on c.id = e.contribution_id
    left join discussion d on d.id = c.discussion_id
  where m.removed_at is null`;

const returns = `
  select 'action return', r.id, g.programme_id, null::text, null, r.told_by, g.id, g.id, false, '{}'::uuid[], g.name, '/groups/' || g.id || '/actions',
    concat_ws(E'\\n\\n', r.because, r.what_before), r.told_at, r.hidden_at, r.words_removed_at
  from action_return r join action a on a.id = r.action_id join school_group g on g.id = a.group_id`;

const charterChanges = `
  select 'charter change', x.id, g.programme_id, null::text, null, coalesce(x.settled_by, x.proposed_by), g.id, g.id, false, '{}'::uuid[], g.name,
    '/groups/' || g.id || '/charter', concat_ws(E'\\n\\n', x.because, x.settled_because),
    coalesce(x.settled_at, x.proposed_at), x.hidden_at, x.words_removed_at
  from charter_change x join school_group g on g.id = x.group_id`;

/** With what its schools say of whether they met. */
const meetings = `
  select 'meeting', m.id, g.programme_id, null::text, null, m.proposed_by, g.id, g.id, false, '{}'::uuid[], g.name,
    '/groups/' || g.id || '/meetings/' || m.id, concat_ws(E'\\n\\n', m.title, nullif(m.purpose, ''), nullif(m.place, ''), w.said),
    greatest(m.proposed_at, w.told_at), m.hidden_at, m.words_removed_at
  from meeting m join school_group g on g.id = m.group_id left join lateral (
    select string_agg(nullif(w.because, ''), E'\\n' order by w.told_at) as said, max(w.told_at) as told_at
    from meeting_word w where w.meeting_id = m.id) w on true`;

const besideFigure = (kind: string, table: string, body: string, by: string) => `
  select '${kind}', v.id, f.programme_id, f.authority_code, null, v.${by}_by, null::uuid, null::uuid, false, '{}'::uuid[], f.title,
    '/frameworks/' || f.id || '/entry?ref=' || replace(replace(v.entry_path, ' ', '%20'), '/', '%2F'), ${body}, v.${by}_at,
    v.hidden_at, v.words_removed_at
  from ${table} v join framework f on f.id = v.framework_id`;

/** No room hears of them. */
const figures = [
  besideFigure(
    'KPI value',
    'kpi_value',
    `concat_ws(E'\\n\\n', v.source, v.basis, nullif(v.note, ''), nullif(v.because, ''))`,
    'entered',
  ),
  besideFigure('KPI target', 'kpi_target', 'v.because', 'set'),
];

/** Words of every kind in one shape, hidden or not: whoever asks takes the body only where it may be told. */
export const standingWords = `(${[tries, comments, memos, returns, charterChanges, meetings, ...figures].join(' union all ')}) s`;
