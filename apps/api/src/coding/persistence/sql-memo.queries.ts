import { Injectable } from '@nestjs/common';
import { canCode, canReadMemos, canReviseMemo, type MemoId } from '@pathways/domain/coding';
import {
  programmesAs,
  schoolsOf,
  type GroupId,
  type PersonId,
  type ProgrammeId,
  type SignedIn,
  type Urn,
} from '@pathways/domain/shared';
import { seenByAuthor } from '../../analysis/blind.js';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import {
  MemoQueries,
  type MemoFilter,
  type MemoPageRequest,
  type MemoView,
} from '../application/memo.queries.js';
import { PseudonymQueries, type Pseudonyms } from '../application/pseudonym.queries.js';

interface MemoReadingRow extends Omit<MemoView, 'about' | 'viewerCanRevise' | 'earlier'> {
  readonly programme: ProgrammeId;
  readonly authorId: PersonId;
  readonly urn: Urn | null;
  readonly quote: string | null;
  readonly codeName: string | null;
  readonly earlier: { number: number; body: string; revisedAt: string }[];
}

/**
 * $1: the programmes, $2: groups that the actor may not read as a researcher, $3: schools that they are of. A memo about
 * words that are closed to research by now is not shown: it may repeat them. Whoever codes words blind reads no note of others on them.
 */
const memosWhere = (rest: string, viewer: string) => `
  select m.id, m.programme_id as programme, case when m.hidden_at is null then m.body_text else '' end as body,
    m.hidden_at is not null as "isHidden", m.revision, m.author_id as "authorId", p.name as author,
    m.written_at as "writtenAt", m.revised_at as "revisedAt", m.excerpt_id as "excerptId", m.code_id as "codeId", m.urn,
    case when m.urn is not null then 'school' when m.code_id is not null then 'code' else 'passage' end as kind,
    e.quote, e.group_id as "groupId", o.name as "codeName",
    coalesce((select jsonb_agg(jsonb_build_object('number', r.number, 'body', r.body_text, 'revisedAt', r.revised_at)
        order by r.number desc)
      from memo_revision r where r.memo_id = m.id and r.number < m.revision and m.hidden_at is null), '[]') as earlier
  from memo m
  join person p on p.id = m.author_id
  left join analysable_excerpt e on e.id = m.excerpt_id
  left join code o on o.id = m.code_id
  where m.programme_id = any($1) and m.removed_at is null
    and (m.excerpt_id is null or (e.id is not null and e.group_id <> all($2) and ${seenByAuthor(viewer, 'm.author_id', 'e.contribution_id')}))
    and (m.urn is null or m.urn <> all($3)) and ${rest}`;

const page = `
  ($4::text is null or $4 = case when m.urn is not null then 'school' when m.code_id is not null then 'code' else 'passage' end)
  and ($5::uuid is null or m.excerpt_id = $5) and ($6::uuid is null or m.code_id = $6) and ($7::text is null or m.urn = $7)
  and ($8::uuid is null or m.author_id = $8) and ($9::text is null or (m.hidden_at is null and position(lower($9) in lower(m.body_text)) > 0))
  and ($10::timestamptz is null or (m.revised_at, m.id) < ($10, $11::uuid))
  order by m.revised_at desc, m.id desc limit $12`;

@Injectable()
export class SqlMemoQueries extends MemoQueries {
  constructor(
    private readonly reading: Reading,
    private readonly rooms: RoomAccess,
    private readonly pseudonyms: PseudonymQueries,
  ) {
    super();
  }

  async memos(
    actor: SignedIn,
    programme: ProgrammeId,
    filter: MemoFilter,
    { limit, after }: MemoPageRequest,
  ): Promise<MemoView[] | null> {
    if (!canReadMemos(actor, programme)) return null;
    const urn = filter.pseudonym && (await this.pseudonyms.schoolCalled(programme, filter.pseudonym));
    if (urn === null) return [];
    const rows = await this.reading.rows<MemoReadingRow>('memos', memosWhere(page, '$13'), [
      [programme],
      await this.closedTo(actor, [programme]),
      schoolsOf(actor),
      filter.kind ?? null,
      filter.excerpt ?? null,
      filter.code ?? null,
      urn ?? null,
      filter.mine ? actor.personId : null,
      filter.words?.trim() || null,
      after?.revisedAt ?? null,
      after?.id ?? null,
      limit,
      actor.personId,
    ]);
    const speak = await this.pseudonyms.of(programme);
    return rows.map(row => toView(actor, row, speak));
  }

  async memo(actor: SignedIn, memo: MemoId): Promise<MemoView | null> {
    const programmes = programmesAs(actor, 'researcher');
    const row = await this.reading.row<MemoReadingRow>('memo', memosWhere('m.id = $4', '$5'), [
      programmes,
      await this.closedTo(actor, programmes),
      schoolsOf(actor),
      memo,
      actor.personId,
    ]);
    return row && toView(actor, row, await this.pseudonyms.of(row.programme));
  }

  /** Rooms with noted passages that the actor does not read as a researcher: they are of a school in it, or its guest. */
  private async closedTo(actor: SignedIn, programmes: readonly ProgrammeId[]): Promise<GroupId[]> {
    const noted = await this.reading.rows<{ group_id: GroupId }>(
      'groups with memos',
      `select distinct e.group_id from memo m join standing_excerpt e on e.id = m.excerpt_id
       where m.programme_id = any($1)`,
      [programmes],
    );
    const facts = await Promise.all(noted.map(row => this.rooms.facts(row.group_id)));
    return facts.flatMap(room => (room && !canCode(actor, room) ? [room.group] : []));
  }
}

function toView(actor: SignedIn, row: MemoReadingRow, speak: Pseudonyms): MemoView {
  const { programme, authorId, urn, quote, codeName, earlier, ...memo } = row;
  return {
    ...memo,
    about: quote ?? codeName ?? speak(urn),
    viewerCanRevise: canReviseMemo(actor, { author: authorId, programme }),
    earlier: earlier.map(revision => ({ ...revision, revisedAt: new Date(revision.revisedAt) })),
  };
}
