import { Injectable } from '@nestjs/common';
import type { AgreedAction, NumberedOutcome, SchoolPeople } from '@pathways/domain/discussions';
import type { RoomFacts } from '@pathways/domain/groups';
import { isSignedIn, type DiscussionId, type PersonId, type Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { OutcomeStore } from '../application/outcome.store.js';

const people = `
  select g.person_id as person, array_agg(distinct g.scope_id) as urns from role_grant g
  where g.role in ('school leader', 'deputy', 'colleague') and g.scope_id = any($1::text[]) and g.until_on is null
  group by g.person_id`;

const current = `
  select coalesce(o.learned, d.outcome, '') as learned, coalesce(o.will_try, '') as "willTry",
    coalesce(o.number, 0) as number, (
      select coalesce(json_agg(json_build_object('id', a.id, 'what', a.what, 'school', a.urn, 'person', a.person_id,
        'dueOn', a.due_on) order by a.position), '[]')
      from action a where a.discussion_id = d.id and a.removed_at is null) as actions
  from discussion d left join lateral (
    select * from round_outcome r where r.discussion_id = d.id order by r.number desc limit 1) o on true
  where d.id = $1`;

const write = `
  with said as (update discussion set outcome = $3 where id = $1)
  insert into round_outcome (discussion_id, number, learned, will_try, actions, written_by, written_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** An action keeps its id through every change: later reports on it stay with it. */
const act = `
  insert into action (id, group_id, discussion_id, position, what, urn, person_id, due_on, agreed_at)
  select x.id, (select d.group_id from discussion d where d.id = $1), $1, row_number() over (), x.what, x.school, x.person, x."dueOn", $3
  from jsonb_to_recordset($2::jsonb) as x(id uuid, what text, school text, person uuid, "dueOn" date)
  on conflict (id) do update set position = excluded.position, what = excluded.what, urn = excluded.urn,
    person_id = excluded.person_id, due_on = excluded.due_on, removed_at = null
    where action.discussion_id = excluded.discussion_id`;

const drop = `
  update action set removed_at = $3
  where discussion_id = $1 and removed_at is null and not (id = any($2::uuid[]))`;

@Injectable()
export class TypeormOutcomeStore extends OutcomeStore {
  async people(work: Work, room: RoomFacts): Promise<SchoolPeople> {
    const rows = await managerOf(work).query<{ person: PersonId; urns: Urn[] }[]>(people, [room.members]);
    return new Map(rows.map(row => [row.person, row.urns]));
  }

  async current(work: Work, discussion: DiscussionId): Promise<NumberedOutcome> {
    const [row] = await managerOf(work).query<NumberedOutcome[]>(current, [discussion]);
    if (!row) throw new Error('The discussion is held, and yet not there.');
    return row;
  }

  async keep(work: Work, discussion: DiscussionId, outcome: NumberedOutcome): Promise<void> {
    const { number, learned, willTry, actions } = outcome;
    const by = isSignedIn(work.actor) ? work.actor.personId : null;
    const listed = JSON.stringify(actions);
    await managerOf(work).query(write, [discussion, number, learned, willTry, listed, by, work.now]);
    await managerOf(work).query(drop, [discussion, actions.map(idOf), work.now]);
    await managerOf(work).query(act, [discussion, listed, work.now]);
  }
}

const idOf = ({ id }: AgreedAction) => id;
