import { v7 } from 'uuid';
import type { TestApi } from '../../support/api.js';
import type { TestBench } from '../../support/practices.js';

/** Published practices past the rules, in one statement: for lists that are long. */
export async function manyPublished(
  api: TestApi,
  { trio, researcher, editor }: TestBench,
  count: number,
): Promise<void> {
  const ids = Array.from({ length: count }, () => v7());
  await api.source.query(
    `insert into practice (id, slug, programme_id, state, created_by, created_at)
     select id, 'many-' || place, $2, 'published', $3, now() from unnest($1::uuid[]) with ordinality as one (id, place)`,
    [ids, trio.programmeId, researcher.personId],
  );
  await api.source.query(
    `insert into practice_version (id, practice_id, number, title, problem, what_they_did, what_it_took, what_changed,
       where_it_may_not_work, context, limits, phase, themes, written_by, written_at, published_at, published_by)
     select gen_random_uuid(), id, 1, 'Practice ' || place, 'A problem.', '', '', '', '', '', '', 'primary', '{}', $2, now(),
       now() - place * interval '1 second', $3
     from unnest($1::uuid[]) with ordinality as one (id, place)`,
    [ids, researcher.personId, editor.personId],
  );
}
