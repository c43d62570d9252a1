import { reanchor } from '@pathways/domain/coding';
import type { ContributionId, ExcerptId, GroupId, PersonId, SignedIn } from '@pathways/domain/shared';
import type { Reading } from '../../platform/reading.js';
import type { CodingView, ConsentView, ExcerptView } from '../application/coding.queries.js';

interface ExcerptRow {
  id: ExcerptId;
  contribution_id: ContributionId;
  revision: number;
  starts_at: number;
  ends_at: number;
  quote: string;
  prefix: string;
  suffix: string;
  marked_at: Date;
  now_text: string;
  now_revision: number;
  codings: {
    id: CodingView['id'];
    codeName: string;
    codedBy: string;
    codedById: PersonId;
    codedAt: string;
  }[];
  consents: (Pick<ConsentView, 'id' | 'purpose' | 'state'> & { askedAt: string; decidedAt: string | null })[];
}

const excerptsOf = (condition: string) => `
  select e.id, e.contribution_id, e.revision, e.starts_at, e.ends_at, e.quote, e.prefix, e.suffix, e.marked_at,
    c.body_text as now_text, c.revision as now_revision,
    coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'codeName', o.name, 'codedBy', p.name, 'codedById', k.coded_by,
        'codedAt', k.coded_at) order by k.coded_at)
      from coding k join code o on o.id = k.code_id join person p on p.id = k.coded_by
      where k.excerpt_id = e.id and k.removed_at is null), '[]') as codings,
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'purpose', s.purpose, 'state', s.state, 'askedAt', s.asked_at,
        'decidedAt', s.decided_at) order by s.asked_at)
      from consent s where s.excerpt_id = e.id), '[]') as consents
  from excerpt e join contribution c on c.id = e.contribution_id
  where c.deleted_at is null and c.research_consent and ${condition}
  order by e.contribution_id, e.starts_at, e.id`;

const inRoom = excerptsOf('c.discussion_id in (select d.id from discussion d where d.group_id = $1)');
const inContribution = excerptsOf('c.id = $1');

function toView(actor: SignedIn, row: ExcerptRow): ExcerptView {
  const anchor = {
    revision: row.revision,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    quote: row.quote,
    prefix: row.prefix,
    suffix: row.suffix,
  };
  const place =
    row.now_revision === row.revision
      ? { kind: 'same place' as const, startsAt: row.starts_at, endsAt: row.ends_at }
      : reanchor(row.now_text, anchor);
  return {
    id: row.id,
    contributionId: row.contribution_id,
    quote: row.quote,
    place: place.kind,
    startsAt: place.kind === 'lost' ? null : place.startsAt,
    endsAt: place.kind === 'lost' ? null : place.endsAt,
    markedAt: row.marked_at,
    codings: row.codings.map(({ codedById, codedAt, ...coding }) => ({
      ...coding,
      codedAt: new Date(codedAt),
      viewerCanRemove: codedById === actor.personId,
    })),
    consents: row.consents.map(({ askedAt, decidedAt, ...consent }) => ({
      ...consent,
      askedAt: new Date(askedAt),
      decidedAt: decidedAt === null ? null : new Date(decidedAt),
    })),
  };
}

export const excerptsInRoom = async (
  reading: Reading,
  actor: SignedIn,
  group: GroupId,
): Promise<ExcerptView[]> =>
  (await reading.rows<ExcerptRow>('excerpts of a room', inRoom, [group])).map(row => toView(actor, row));

export const excerptsInContribution = async (
  reading: Reading,
  actor: SignedIn,
  contribution: ContributionId,
): Promise<ExcerptView[]> =>
  (await reading.rows<ExcerptRow>('excerpts of a contribution', inContribution, [contribution])).map(row =>
    toView(actor, row),
  );
