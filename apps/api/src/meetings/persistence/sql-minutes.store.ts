import { Injectable } from '@nestjs/common';
import type { SchoolPeople } from '@pathways/domain/discussions';
import type { RoomFacts } from '@pathways/domain/groups';
import type { Meeting, MeetingId, NumberedMinutes, VisitNote } from '@pathways/domain/meetings';
import type { PersonId, Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { MinutesStore, type HiddenHow } from '../application/meeting.store.js';
import { writerOf } from './sql-meeting.store.js';

const people = `
  select g.person_id as person, array_agg(distinct g.scope_id) as urns from role_grant g
  where g.role in ('school leader', 'deputy', 'colleague') and g.scope_id = any($1::text[]) and g.until_on is null
  group by g.person_id`;

const current = `
  select coalesce(w.decisions, '') as decisions, coalesce(w.learning, '') as learning, coalesce(w.number, 0) as number,
    coalesce(w.present, '{}') as present, (
      select coalesce(json_agg(json_build_object('id', a.id, 'what', a.what, 'school', a.urn, 'person', a.person_id,
        'dueOn', a.due_on) order by a.position), '[]')
      from action a where a.meeting_id = m.id and a.removed_at is null) as actions
  from meeting m left join lateral (
    select * from meeting_minutes n where n.meeting_id = m.id order by n.number desc limit 1) w on true
  where m.id = $1`;

const write = `
  insert into meeting_minutes (meeting_id, number, decisions, learning, actions, present, written_by, written_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** An action keeps its id through every wording: what became of it stays with it. */
const act = `
  insert into action (id, group_id, meeting_id, position, what, urn, person_id, due_on, agreed_at)
  select x.id, $2, $1, row_number() over (), x.what, x.school, x.person, x."dueOn", $4
  from jsonb_to_recordset($3::jsonb) as x(id uuid, what text, school text, person uuid, "dueOn" date)
  on conflict (id) do update set position = excluded.position, what = excluded.what, urn = excluded.urn,
    person_id = excluded.person_id, due_on = excluded.due_on, removed_at = null
    where action.meeting_id = excluded.meeting_id`;

const drop = `
  update action set removed_at = $3
  where meeting_id = $1 and removed_at is null and not (id = any($2::uuid[]))`;

const note = `
  insert into visit_note (meeting_id, urn, saw, takes, surprised, written_by, written_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (meeting_id, urn) do update set saw = excluded.saw, takes = excluded.takes,
    surprised = excluded.surprised, written_by = excluded.written_by, written_at = excluded.written_at,
    hidden_at = null, hidden_by = null`;

const tables = ['meeting_minutes', 'visit_note'] as const;
const hide = (table: string) =>
  `update ${table} set hidden_at = $2, hidden_by = $3 where meeting_id = $1 and hidden_at is null`;
const show = (table: string) =>
  `update ${table} set hidden_at = null, hidden_by = null where meeting_id = $1`;
const emptied = {
  meeting_minutes: `decisions = '', learning = '', actions = '[]'`,
  visit_note: `saw = '', takes = '', surprised = ''`,
};

/** What was agreed in them and what became of it goes along; a standing wording that is in sight keeps its actions. */
const forgetActions = `
  with gone as (
    update action a set what = '', removed_at = coalesce(a.removed_at, $2)
    where a.meeting_id = $1 and exists (
      select from meeting_minutes n where n.meeting_id = $1 and n.hidden_at is not null
        and n.number = (select max(x.number) from meeting_minutes x where x.meeting_id = $1))
    returning a.id)
  update action_return r set because = '', what_before = '' from gone where r.action_id = gone.id`;

/** Whoever is writing them has the words that are removed before their eyes, and lets them lie here. */
const forgetDrafts = `
  delete from draft where place = 'minutes:' || $1::text or place like 'visit:' || $1::text || ':%'`;

@Injectable()
export class SqlMinutesStore extends MinutesStore {
  async people(work: Work, room: RoomFacts): Promise<SchoolPeople> {
    const rows = await managerOf(work).query<{ person: PersonId; urns: Urn[] }[]>(people, [room.members]);
    return new Map(rows.map(row => [row.person, row.urns]));
  }

  async current(work: Work, meeting: MeetingId): Promise<NumberedMinutes> {
    const [row] = await managerOf(work).query<NumberedMinutes[]>(current, [meeting]);
    if (!row) throw new Error('The meeting is held, and yet not there.');
    return row;
  }

  async keep(work: Work, { id, group }: Meeting, minutes: NumberedMinutes): Promise<void> {
    const manager = managerOf(work);
    const { number, decisions, learning, actions, present } = minutes;
    const listed = JSON.stringify(actions);
    const written = [writerOf(work), work.now];
    await manager.query(write, [id, number, decisions, learning, listed, present, ...written]);
    await manager.query(drop, [id, actions.map(action => action.id), work.now]);
    await manager.query(act, [id, group, listed, work.now]);
  }

  async note(work: Work, meeting: MeetingId, { urn, saw, takes, surprised }: VisitNote): Promise<void> {
    await managerOf(work).query(note, [meeting, urn, saw, takes, surprised, writerOf(work), work.now]);
  }

  async settleWords(work: Work, meeting: MeetingId, how: HiddenHow): Promise<void> {
    const manager = managerOf(work);
    if (how === 'remove') {
      await manager.query(forgetActions, [meeting, work.now]);
      await manager.query(forgetDrafts, [meeting]);
    }
    for (const table of tables) {
      if (how === 'hide') await manager.query(hide(table), [meeting, work.now, writerOf(work)]);
      if (how === 'show') await manager.query(show(table), [meeting]);
      if (how === 'remove') {
        const words = emptied[table];
        await manager.query(`update ${table} set ${words} where meeting_id = $1 and hidden_at is not null`, [
          meeting,
        ]);
      }
    }
  }
}
