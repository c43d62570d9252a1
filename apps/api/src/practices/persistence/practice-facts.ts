import type { PracticeFacts, PracticeState, VersionFacts, VersionId } from '@pathways/domain/practices';
import type { PersonId, PracticeId, ProgrammeId } from '@pathways/domain/shared';
import type { Ask } from './ask.js';
import { stateDatesOf, versionStateOf } from './version-shape.js';

interface FactsRow {
  programme_id: ProgrammeId;
  state: PracticeState;
  version_id: VersionId;
  number: number;
  written_by: PersonId;
  published_at: Date | null;
  sent_to_review_at: Date | null;
  reviewed_at: Date | null;
  ready_at: Date | null;
  reviewer: string | null;
  writers: PersonId[];
}

const facts = `
  select p.programme_id, p.state, v.id as version_id, v.number, v.written_by, v.published_at, v.sent_to_review_at,
    v.reviewed_at, v.ready_at, r.name as reviewer,
    array(select distinct w.person_id from version_writer w join practice_version x on x.id = w.version_id
      where x.practice_id = p.id) as writers
  from practice p join practice_version v on v.practice_id = p.id left join person r on r.id = v.reviewed_by
  where p.id = $1 order by v.number desc limit 1`;

export interface ReadFacts {
  readonly practice: PracticeFacts;
  /** The newest. */
  readonly version: VersionFacts;
  readonly reviewedAt: Date | null;
  readonly reviewedBy: string | null;
}

/** What the policies ask of a practice and its newest version, for reading. */
export async function readFacts(ask: Ask, id: PracticeId): Promise<ReadFacts | null> {
  const [row] = await ask<FactsRow>('practice facts', facts, [id]);
  if (!row) return null;
  return {
    practice: { id, programme: row.programme_id, state: row.state, writers: row.writers },
    version: {
      id: row.version_id,
      number: row.number,
      state: versionStateOf(stateDatesOf(row)),
      writtenBy: row.written_by,
    },
    reviewedAt: row.reviewed_at,
    reviewedBy: row.reviewer,
  };
}
