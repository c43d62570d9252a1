import { placeNow, selectorsOf, type Reanchored } from '@pathways/domain/coding';
import type { ContributionId, ExcerptId, GroupId, PersonId, SignedIn } from '@pathways/domain/shared';
import { seenCoding, seenExcerpt, seenMarkedAt } from '../../analysis/blind.js';
import type { Reading } from '../../platform/reading.js';
import type {
  CodingView,
  ConsentView,
  ExcerptAttention,
  ExcerptView,
} from '../application/coding.queries.js';
import { sameRule, versionRead } from './codebook-statements.js';

type CodingFacts = Omit<CodingView, 'codedAt' | 'viewerCanRemove' | 'viewerCanConfirm'> & {
  readonly codedById: PersonId;
  readonly codedAt: string;
  readonly isRetired: boolean;
};

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
  confirmed_revision: number | null;
  codings: CodingFacts[];
  consents: (Pick<ConsentView, 'id' | 'purpose' | 'state'> & { askedAt: string; decidedAt: string | null })[];
}

/** $2 the viewer, who may be coding some of it blind. */
const excerptsOf = (condition: string) => `
  select e.id, e.contribution_id, e.revision, e.starts_at, e.ends_at, e.quote, e.prefix, e.suffix,
    ${seenMarkedAt('$2', 'e')} as marked_at,
    c.body_text as now_text, c.revision as now_revision, e.confirmed_revision,
    coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'codeId', o.id, 'codeName', o.name, 'version', k.code_version,
        'isRuleChanged', not (${sameRule}), 'isRetired', o.retired_at is not null,
        'confirmedVersion', k.confirmed_version, 'countsAs', case when w.counted_code_id <> o.id then n.name end,
        'codedBy', p.name, 'codedById', k.coded_by, 'codedAt', k.coded_at) order by k.coded_at, k.id)
      from coding k join code o on o.id = k.code_id join person p on p.id = k.coded_by
      join code_version v on v.code_id = k.code_id and v.number = ${versionRead('k')}
      join counted_code w on w.code_id = coalesce(k.counts_as_id, k.code_id) join code n on n.id = w.counted_code_id
      where k.excerpt_id = e.id and k.removed_at is null and ${seenCoding('$2', 'k', 'e.contribution_id')}), '[]') as codings,
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'purpose', s.purpose, 'state', s.state, 'askedAt', s.asked_at,
        'decidedAt', s.decided_at) order by s.asked_at)
      from consent s where s.excerpt_id = e.id), '[]') as consents
  from excerpt e join contribution c on c.id = e.contribution_id
  join standing_excerpt g on g.id = e.id and g.is_open
  where ${condition} and ${seenExcerpt('$2', 'e.id', 'e.contribution_id')}
  order by e.contribution_id, e.starts_at, e.id`;

const inRoom = excerptsOf('c.discussion_id in (select d.id from discussion d where d.group_id = $1)');
const inContribution = excerptsOf('c.id = $1');

/** Where a passage stands as it stood, there is nothing to look at, whatever was edited elsewhere. */
function attentionTo(row: ExcerptRow, place: Reanchored['kind']): ExcerptAttention | null {
  if (place === 'same place' || row.confirmed_revision === row.now_revision) return null;
  return place === 'lost' ? 'words changed' : 're-attached';
}

function toView(actor: SignedIn, row: ExcerptRow): ExcerptView {
  const anchor = {
    revision: row.revision,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    quote: row.quote,
    prefix: row.prefix,
    suffix: row.suffix,
  };
  const place = placeNow(anchor, row.now_text, row.now_revision);
  return {
    id: row.id,
    contributionId: row.contribution_id,
    selectors: selectorsOf(anchor),
    attention: attentionTo(row, place.kind),
    quote: row.quote,
    place: place.kind,
    startsAt: place.kind === 'lost' ? null : place.startsAt,
    endsAt: place.kind === 'lost' ? null : place.endsAt,
    markedAt: row.marked_at,
    codings: row.codings.map(({ codedById, codedAt, isRetired, ...coding }) => ({
      ...coding,
      codedAt: new Date(codedAt),
      viewerCanRemove: codedById === actor.personId,
      viewerCanConfirm: codedById === actor.personId && coding.isRuleChanged && !isRetired,
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
  (await reading.rows<ExcerptRow>('excerpts of a room', inRoom, [group, actor.personId])).map(row =>
    toView(actor, row),
  );

export const excerptsInContribution = async (
  reading: Reading,
  actor: SignedIn,
  contribution: ContributionId,
): Promise<ExcerptView[]> =>
  (
    await reading.rows<ExcerptRow>('excerpts of a contribution', inContribution, [
      contribution,
      actor.personId,
    ])
  ).map(row => toView(actor, row));
