import { canSeeVersion, type ClaimId, type PracticeState, type VersionId } from '@pathways/domain/practices';
import { canReadRoom } from '@pathways/domain/groups';
import type {
  ContributionId,
  ExcerptId,
  GroupId,
  PersonId,
  PracticeId,
  ProgrammeId,
  Urn,
} from '@pathways/domain/shared';
import { seenCoding } from '../../analysis/blind.js';
import type { PseudonymQueries } from '../../coding/application/pseudonym.queries.js';
import type { ProvenanceView } from '../application/practice.queries.js';
import type { Reader } from './excerpt-choices.js';
import { stateDatesOf, versionStateOf } from './version-shape.js';

interface ProvenanceRow {
  practice_id: PracticeId;
  programme_id: ProgrammeId;
  state: PracticeState;
  version_id: VersionId;
  title: string;
  slug: string;
  number: number;
  written_by: PersonId;
  published_at: Date | null;
  sent_to_review_at: Date | null;
  reviewed_at: Date | null;
  ready_at: Date | null;
  body_text: string;
  excerpt_id: ExcerptId;
  quote: string | null;
  urn: Urn | null;
  revision: number;
  heading: string;
  contribution_id: ContributionId;
  posted_at: Date;
  group_id: GroupId;
  group_name: string;
  codes: string[];
}

/** $2 the viewer, who may be coding some of it blind: others' codes are not told then. */
const provenance = `
  select p.id as practice_id, p.programme_id, p.state, v.id as version_id, v.title, p.slug, v.number, v.written_by, v.published_at,
    v.sent_to_review_at, v.reviewed_at, v.ready_at, k.body_text, x.excerpt_id,
    case when q.excerpt_id is not null then coalesce(x.agreed_words, q.quote) end as quote, e.urn, e.revision, s.heading,
    e.contribution_id, c.posted_at, e.group_id,
    g.name as group_name,
    array(select distinct o.name from coding a join code o on o.id = a.code_id
      where a.excerpt_id = e.id and a.removed_at is null and ${seenCoding('$2', 'a', 'e.contribution_id')} order by o.name) as codes
  from claim k
  join practice_version v on v.id = k.version_id
  join practice p on p.id = v.practice_id
  join claim_excerpt x on x.claim_id = k.id
  join standing_excerpt e on e.id = x.excerpt_id
  left join quotable_passage q on q.excerpt_id = x.excerpt_id and q.purpose = x.purpose
  join contribution c on c.id = e.contribution_id
  join prompt_section s on s.id = c.section_id
  join school_group g on g.id = e.group_id
  where k.id = $1 order by x.excerpt_id`;

/** Those who may see the version walk it back; only those who may read the room learn which group it was. */
export async function readProvenance(
  { ask, rooms, actor }: Reader,
  claim: ClaimId,
  pseudonyms: PseudonymQueries,
): Promise<ProvenanceView[] | null> {
  const rows = await ask<ProvenanceRow>('provenance', provenance, [claim, actor.personId]);
  const views: ProvenanceView[] = [];
  for (const row of rows) {
    const facts = { id: row.practice_id, programme: row.programme_id, state: row.state, writers: [] };
    const state = versionStateOf(stateDatesOf(row));
    const version = { id: row.version_id, number: row.number, state, writtenBy: row.written_by };
    const room = await rooms.facts(row.group_id);
    const readsRoom = room !== null && canReadRoom(actor, room);
    const readsVersion = canSeeVersion(actor, facts, version);
    if (!readsVersion && !(readsRoom && state === 'published')) return null;
    const speak = await pseudonyms.of(row.programme_id);
    views.push({
      practiceTitle: row.title,
      slug: row.slug,
      number: row.number,
      claimText: row.body_text,
      excerptId: row.excerpt_id,
      quote: row.quote,
      codes: row.codes,
      revision: row.revision,
      promptHeading: row.heading,
      saidAt: row.posted_at,
      speaker: speak(row.urn),
      groupId: readsRoom ? row.group_id : null,
      groupName: readsRoom ? row.group_name : null,
      contributionId: readsRoom ? row.contribution_id : null,
    });
  }
  return views.length > 0 ? views : null;
}
