import { Injectable } from '@nestjs/common';
import type { BoardSettlement, BoardWords } from '@pathways/domain/actions';
import type { GroupId, PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { BoardWordsStore } from '../application/action.store.js';
import { writerOf } from './sql-action.store.js';

/** Rows of one table that stand or fall together. */
interface Place {
  readonly table: 'idea' | 'cycle_evidence' | 'cycle_question' | 'round_outcome';
  readonly where: string;
  readonly values: readonly string[];
}

const ofRound = `discussion_id = $2 and exists (
  select from discussion d where d.id = round_outcome.discussion_id and d.group_id = $1)`;

/** What is asked about a piece of evidence may repeat it: both go out of sight together. */
function placesOf(group: GroupId, words: BoardWords): readonly Place[] {
  if (words.kind === 'idea')
    return [{ table: 'idea', where: 'group_id = $1 and id = $2', values: [group, words.idea] }];
  if (words.kind === 'outcome')
    return [{ table: 'round_outcome', where: ofRound, values: [group, words.discussion] }];
  const values = [group, words.cycle, words.school];
  if (words.kind === 'question') {
    const where = 'group_id = $1 and cycle_id = $2 and about_urn = $3 and by_urn = $4';
    return [{ table: 'cycle_question', where, values: [...values, words.by] }];
  }
  return [
    { table: 'cycle_evidence', where: 'group_id = $1 and cycle_id = $2 and urn = $3', values },
    { table: 'cycle_question', where: 'group_id = $1 and cycle_id = $2 and about_urn = $3', values },
  ];
}

const emptied = {
  idea: `title = ''`,
  cycle_evidence: `words = ''`,
  cycle_question: `words = ''`,
  round_outcome: `learned = '', will_try = '', actions = '[]'`,
};

const forgetSteps = `
  update idea_step t set words = '' from idea i where i.id = t.idea_id and i.group_id = $1 and i.id = $2 and i.hidden_at is not null`;

const isOutcomeHidden = `exists (
  select from round_outcome o where o.discussion_id = $2 and o.hidden_at is not null
    and o.number = (select max(x.number) from round_outcome x where x.discussion_id = $2))`;

/** What was agreed and what became of it goes along; a standing wording that is in sight keeps its actions. */
const forgetAgreed = `
  with gone as (
    update action a set what = '', removed_at = coalesce(a.removed_at, now())
    where a.discussion_id = $2 and a.group_id = $1 and (a.removed_at is not null or ${isOutcomeHidden})
    returning a.id),
  said as (update discussion d set outcome = '' where d.id = $2 and d.group_id = $1 and ${isOutcomeHidden})
  update action_return r set because = '', what_before = '' from gone where r.action_id = gone.id`;

const forgetting = {
  idea: forgetSteps,
  round_outcome: forgetAgreed,
  cycle_evidence: null,
  cycle_question: null,
};

@Injectable()
export class SqlBoardWordsStore extends BoardWordsStore {
  async hiddenBy(work: Work, group: GroupId, words: BoardWords): Promise<PersonId | null> {
    const [place] = placesOf(group, words);
    if (!place) return null;
    const [row] = await managerOf(work).query<{ by: PersonId | null }[]>(
      `select hidden_by as by from ${place.table} where ${place.where} and hidden_at is not null order by hidden_at desc limit 1`,
      [...place.values],
    );
    return row?.by ?? null;
  }

  async settle(work: Work, group: GroupId, words: BoardWords, how: BoardSettlement): Promise<boolean> {
    const manager = managerOf(work);
    let found = 0;
    for (const { table, where, values } of placesOf(group, words)) {
      const text = `select 1 from ${table} where ${where} and ${isStanding[table]} for update`;
      found += (await manager.query<object[]>(text, [...values])).length;
      if (how === 'hide') {
        const next = values.length + 1;
        await manager.query(
          `update ${table} set hidden_at = $${next}, hidden_by = $${next + 1} where ${where} and hidden_at is null`,
          [...values, work.now, writerOf(work)],
        );
      }
      if (how === 'show')
        await manager.query(
          `update ${table} set hidden_at = null, hidden_by = null where ${where} and ${isStanding[table]}`,
          [...values],
        );
      if (how === 'remove') {
        const along = forgetting[table];
        if (along) await manager.query(along, [...values]);
        await manager.query(
          `update ${table} set ${emptied[table]} where ${where} and hidden_at is not null`,
          [...values],
        );
      }
    }
    return found > 0;
  }
}

/** What was removed for ever is not there any more. */
const isStanding = {
  idea: `title <> ''`,
  cycle_evidence: `words <> ''`,
  cycle_question: `words <> ''`,
  round_outcome: `learned <> ''`,
};
