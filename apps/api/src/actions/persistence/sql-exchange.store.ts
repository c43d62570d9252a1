import { Injectable } from '@nestjs/common';
import type { CycleEvidence } from '@pathways/domain/actions';
import type { CycleId, GroupId, Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ExchangeStore } from '../application/action.store.js';
import { writerOf } from './sql-action.store.js';

/** The group is held shared, so two wordings at once could take one number: the school's row is taken in turn. */
const turn = `select pg_advisory_xact_lock(hashtext($1))`;

const give = `
  insert into cycle_evidence (group_id, cycle_id, urn, number, words, written_by, written_at)
  select $1, $2, $3, coalesce(max(e.number), 0) + 1, $4, $5, $6 from cycle_evidence e
  where e.group_id = $1 and e.cycle_id = $2 and e.urn = $3`;

/** Its latest wording counts. */
const inSight = `
  select 1 from (select e.hidden_at, e.words from cycle_evidence e where e.group_id = $1 and e.cycle_id = $2 and e.urn = $3
    order by e.number desc limit 1) latest
  where latest.hidden_at is null and latest.words <> ''`;

const ask = `
  insert into cycle_question (group_id, cycle_id, about_urn, by_urn, words, written_by, written_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (group_id, cycle_id, about_urn, by_urn) do update set words = excluded.words,
    written_by = excluded.written_by, written_at = excluded.written_at, hidden_at = null, hidden_by = null`;

@Injectable()
export class SqlExchangeStore extends ExchangeStore {
  async isCycleOf(work: Work, group: GroupId, cycle: CycleId): Promise<boolean> {
    const statement = 'select 1 from discussion where group_id = $1 and cycle_id = $2';
    return (await managerOf(work).query<object[]>(statement, [group, cycle])).length > 0;
  }

  async give(work: Work, { group, cycle, urn, words }: CycleEvidence): Promise<void> {
    await managerOf(work).query(turn, [`evidence ${group} ${cycle} ${urn}`]);
    await managerOf(work).query(give, [group, cycle, urn, words, writerOf(work), work.now]);
  }

  async hasEvidence(work: Work, { group, cycle, urn }: Omit<CycleEvidence, 'words'>): Promise<boolean> {
    return (await managerOf(work).query<object[]>(inSight, [group, cycle, urn])).length > 0;
  }

  async ask(work: Work, { group, cycle, urn, words }: CycleEvidence, by: Urn): Promise<void> {
    await managerOf(work).query(ask, [group, cycle, urn, by, words, writerOf(work), work.now]);
  }
}
