import { v7 } from 'uuid';
import type { TestApi } from './api.js';
import type { TestTrio } from './groups.js';

/** A meeting of yesterday with minutes and an action, an idea and a piece of evidence, as rows: each says the words. */
export async function aKeptMeeting(api: TestApi, trio: TestTrio, words: string): Promise<string> {
  const id = v7();
  await api.source.query(
    `with met as (
       insert into meeting (id, group_id, kind, title, purpose, is_elsewhere, place, length, state, starts_at, proposed_by,
         proposed_at)
       values ($1, $2, 'meeting', $4, $4, false, '', 60, 'settled', now() - interval '1 day', $3, now())),
     kept as (
       insert into meeting_minutes (meeting_id, number, decisions, learning, present, written_by, written_at)
       values ($1, 1, $4, $4, '{}', $3, now())),
     agreed as (
       insert into action (id, group_id, meeting_id, position, what, urn, due_on, agreed_at)
       values ($5, $2, $1, 1, $4, $6, current_date, now())),
     thought as (
       insert into idea (id, group_id, title, stage, number, started_at) values ($7, $2, $4, 'evidence', 1, now()))
     insert into cycle_evidence (group_id, cycle_id, urn, number, words, written_by, written_at)
     values ($2, $8, $6, 1, $4, $3, now())`,
    [id, trio.groupId, trio.leaders[0]?.personId, words, v7(), trio.schools[0]?.urn, v7(), trio.cycleId],
  );
  return id;
}
