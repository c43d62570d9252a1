import { Injectable } from '@nestjs/common';
import type { ConsentId, ConsentPurpose, ConsentState } from '@pathways/domain/coding';
import { schoolsOf, type GroupId, type SignedIn, type Urn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import {
  ConsentQueries,
  type ConsentPageRequest,
  type ConsentRequestView,
} from '../application/consent.queries.js';
import { passageAround } from './passage-around.js';

interface RequestRow {
  id: ConsentId;
  purpose: ConsentPurpose;
  state: ConsentState;
  asked_at: Date;
  asked_by: string;
  decided_at: Date | null;
  decided_by: string | null;
  withdrawn_at: Date | null;
  urn: Urn;
  school_name: string;
  group_id: GroupId;
  group_name: string;
  heading: string;
  posted_at: Date;
  body_text: string | null;
  starts_at: number;
  ends_at: number;
  quoted_in: { title: string; slug: string }[];
}

/** $1: the schools that the actor speaks for. Nothing of another school is ever in the answer. */
const requestsWhere = (rest: string) => `
  select s.id, s.purpose, s.state, s.asked_at, asker.name as asked_by, s.decided_at, decider.name as decided_by,
    s.withdrawn_at, s.urn, school.name as school_name, d.group_id, g.name as group_name, section.heading, c.posted_at,
    case when c.has_words and r.hidden_at is null then r.body_text end as body_text, e.starts_at, e.ends_at,
    coalesce((select jsonb_agg(distinct jsonb_build_object('title', v.title, 'slug', p.slug))
      from claim_excerpt x join claim k on k.id = x.claim_id join practice_version v on v.id = k.version_id
      join practice p on p.id = v.practice_id
      where x.excerpt_id = e.id and x.purpose = s.purpose and v.published_at is not null), '[]') as quoted_in
  from consent s
  join excerpt e on e.id = s.excerpt_id
  join contribution c on c.id = e.contribution_id
  join contribution_revision r on r.contribution_id = e.contribution_id and r.number = e.revision
  join prompt_section section on section.id = c.section_id
  join discussion d on d.id = c.discussion_id
  join school_group g on g.id = d.group_id
  join school on school.urn = s.urn
  join person asker on asker.id = s.asked_by
  left join person decider on decider.id = coalesce(s.withdrawn_by, s.decided_by)
  where s.urn = any($1) and ${rest}`;

const toView = (row: RequestRow): ConsentRequestView => ({
  id: row.id,
  purpose: row.purpose,
  state: row.state,
  askedAt: row.asked_at,
  askedBy: row.asked_by,
  decidedAt: row.decided_at,
  decidedBy: row.decided_by,
  withdrawnAt: row.withdrawn_at,
  urn: row.urn,
  schoolName: row.school_name,
  groupId: row.group_id,
  groupName: row.group_name,
  promptHeading: row.heading,
  saidAt: row.posted_at,
  passage: passageAround(row.body_text, row.starts_at, row.ends_at),
  quotedIn: row.quoted_in,
});

@Injectable()
export class SqlConsentQueries extends ConsentQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async requests(actor: SignedIn, { limit, after }: ConsentPageRequest): Promise<ConsentRequestView[]> {
    const rows = await this.reading.rows<RequestRow>(
      'consent requests',
      `${requestsWhere('($2::timestamptz is null or (s.asked_at, s.id) < ($2, $3::uuid))')}
       order by s.asked_at desc, s.id desc limit $4`,
      [schoolsOf(actor), after?.askedAt ?? null, after?.id ?? null, limit],
    );
    return rows.map(toView);
  }

  async request(actor: SignedIn, consent: ConsentId): Promise<ConsentRequestView | null> {
    const row = await this.reading.row<RequestRow>('consent request', requestsWhere('s.id = $2'), [
      schoolsOf(actor),
      consent,
    ]);
    return row && toView(row);
  }

  async countWaiting(actor: SignedIn): Promise<number> {
    const row = await this.reading.row<{ waiting: number }>(
      'consent waiting',
      `select count(*) as waiting from consent where urn = any($1) and state = 'asked'`,
      [schoolsOf(actor)],
    );
    return row?.waiting ?? 0;
  }
}
