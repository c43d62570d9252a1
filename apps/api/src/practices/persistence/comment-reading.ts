import {
  fieldLabel,
  fieldText,
  findSentence,
  type CommentId,
  type Draft,
  type DraftField,
  type VersionId,
} from '@pathways/domain/practices';
import type { CommentView } from '../application/making.queries.js';
import type { Ask } from './ask.js';

interface CommentRow {
  id: CommentId;
  parent_id: CommentId | null;
  field: DraftField;
  quote: string;
  prefix: string;
  suffix: string;
  body_text: string;
  is_hidden: boolean;
  writer: string;
  written_at: Date;
  resolver: string | null;
  resolved_at: Date | null;
}

const comments = `
  select c.id, c.parent_id, c.field, c.quote, c.prefix, c.suffix,
    case when c.hidden_at is null then c.body_text else '' end as body_text, c.hidden_at is not null as is_hidden, w.name as writer, c.written_at,
    r.name as resolver, c.resolved_at
  from practice_comment c join person w on w.id = c.written_by left join person r on r.id = c.resolved_by
  where c.version_id = $1 order by c.written_at, c.id`;

const saidOf = (row: CommentRow) => ({
  id: row.id,
  body: row.body_text,
  isHidden: row.is_hidden,
  writtenBy: row.writer,
  writtenAt: row.written_at,
});

/** Threads in the order in which they were begun, each found again in the text as it is now, or not. */
export async function readComments(ask: Ask, version: VersionId, draft: Draft): Promise<CommentView[]> {
  const rows = await ask<CommentRow>('practice comments', comments, [version]);
  return rows
    .filter(row => row.parent_id === null)
    .map(row => {
      const text = fieldText(draft, row.field);
      return {
        ...saidOf(row),
        field: row.field,
        where: fieldLabel(row.field),
        quote: row.quote,
        isFound: text !== null && findSentence(text, row) !== null,
        resolvedBy: row.resolver,
        resolvedAt: row.resolved_at,
        replies: rows.filter(reply => reply.parent_id === row.id).map(saidOf),
      };
    });
}
