import {
  draftChanges,
  emptyCard,
  withoutSchoolsWords,
  type Draft,
  type VersionId,
} from '@pathways/domain/practices';
import type { PracticeId } from '@pathways/domain/shared';
import type { ChangesView } from '../application/making.queries.js';
import type { Ask } from './ask.js';
import { readDraft } from './manuscript-reading.js';

const reviewed = `
  select content, sent_at from practice_review where version_id = $1 and decision is not null order by round desc limit 1`;

const published = `
  select v.id, v.published_at from practice_version v where v.practice_id = $1 and v.published_at is not null
  order by v.number desc limit 1`;

async function before(
  ask: Ask,
  practice: PracticeId,
  version: VersionId,
): Promise<{ draft: Draft; since: Date } | null> {
  const [last] = await ask<{ content: Draft; sent_at: Date }>('last review', reviewed, [version]);
  if (last) {
    // Reviewed before a field was there: it was empty.
    const card = { ...emptyCard, ...last.content.card };
    return { draft: { card, claims: last.content.claims }, since: last.sent_at };
  }
  const [known] = await ask<{ id: VersionId; published_at: Date }>('last published', published, [practice]);
  return known
    ? { draft: withoutSchoolsWords(await readDraft(ask, known.id)), since: known.published_at }
    : null;
}

/** What is other than in the last text that an editor decided about, or else in the published one. Null where there is neither. */
export async function readChanges(
  ask: Ask,
  ids: { readonly practice: PracticeId; readonly version: VersionId },
  draft: Draft,
): Promise<ChangesView | null> {
  const last = await before(ask, ids.practice, ids.version);
  return last && { since: last.since, changes: draftChanges(last.draft, withoutSchoolsWords(draft)) };
}
