import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did what to what, when: written with every change, never altered. */
export class Audit0033 implements MigrationInterface {
  readonly name = 'Audit1763942400033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        id bigint generated always as identity primary key,
        occurred_at timestamptz not null,
        actor_id uuid,
        kind text not null,
        programme_id uuid,
        room_id uuid,
        ids jsonb not null,
        concerns text[] not null
      );
      comment on table audit_entry is 'Append-only. Ids, never words; actor_id outlives the person, so it is no reference';
      create index audit_entry_actor on audit_entry (actor_id, id desc);
      create index audit_entry_programme on audit_entry (programme_id, id desc);
      create index audit_entry_room on audit_entry (room_id, id desc);
      create index audit_entry_occurred on audit_entry (occurred_at desc);
      create index audit_entry_concerns on audit_entry using gin (concerns);

      create function refuse_audit_change() returns trigger language plpgsql as $$
        begin raise exception 'The audit log is append-only.'; end $$;
      create trigger audit_entry_stays before update or delete or truncate on audit_entry
        for each statement execute function refuse_audit_change();

      create function programme_of_event(ids jsonb, room uuid) returns uuid language sql stable as $$
        select coalesce(
          (ids ->> 'programme')::uuid,
          (select g.programme_id from school_group g where g.id = room),
          (select g.programme_id from school_group g where g.id = (ids ->> 'group')::uuid),
          (select p.programme_id from grouping_plan p where p.id = (ids ->> 'plan')::uuid),
          (select r.programme_id from formation_run r where r.id = (ids ->> 'run')::uuid),
          (select p.programme_id from practice p where p.id = (ids ->> 'practice')::uuid))
      $$;

      insert into audit_entry (occurred_at, actor_id, kind, programme_id, room_id, ids, concerns)
      select o.occurred_at, e.actor_id, o.kind, programme_of_event(o.payload, o.room_id), o.room_id, o.payload,
        array(select distinct v.value #>> '{}' from jsonb_path_query(o.payload - 'kind', 'strict $.**') as v (value)
          where jsonb_typeof(v.value) = 'string')
      from outbox o left join room_event e on e.room_id = o.room_id and e.number = o.room_number
      where o.kind not in ('NoticesMade', 'NoticesCleared', 'ContributionsRead')
      order by o.id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table audit_entry;
      drop function programme_of_event(jsonb, uuid);
      drop function refuse_audit_change();
    `);
  }
}
