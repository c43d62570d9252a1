import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['meeting', 'kpi_value', 'kpi_target'] as const;

const hiding = (table: string) => `
  alter table ${table} add column hidden_at timestamptz, add column words_removed_at timestamptz,
    add constraint ${table}_removed_is_hidden check (words_removed_at is null or hidden_at is not null);
  comment on column ${table}.hidden_at is 'Hidden words go to nobody; what the row says without words stands';`;

const inSight = (column: string, instead: string) =>
  `case when hidden_at is null then ${column} else '${instead}' end as ${column}`;

const gone = '(out of sight)';

/** Everybody who shows what these rows say reads the views, so that no reader can forget the question. */
const standing = `
  create view standing_meeting as
    select id, group_id, kind, ${inSight('title', gone)}, ${inSight('purpose', '')}, host_urn, is_elsewhere,
      ${inSight('place', '')}, video_link, length, state, starts_at, sequence, proposed_by, proposed_at, reminded_at, asked_at,
      hidden_at, words_removed_at
    from meeting;
  comment on view standing_meeting is 'Meetings as they are shown: hidden words are not in it, when and who is';

  create view standing_kpi_value as
    select id, framework_id, entry_path, term, part, version, state, value, as_at, status, ${inSight('source', gone)},
      ${inSight('basis', gone)}, ${inSight('note', '')}, ${inSight('because', '')}, entered_by, entered_at,
      hidden_at, words_removed_at
    from kpi_value;
  comment on view standing_kpi_value is 'Values as they are shown: hidden words are not in it, the figure is';

  create view standing_kpi_target as
    select id, framework_id, entry_path, version, operator, value, by_term, direction, ${inSight('because', gone)}, set_by, set_at,
      hidden_at, words_removed_at
    from kpi_target;
  comment on view standing_kpi_target is 'Targets as they are shown: hidden words are not in it, the figure is';`;

/** What a row of figures says: all but whether its words are in sight, and its words once they are removed. */
const lasting = `
  create function keep_kpi_figures() returns trigger language plpgsql as $$
    declare
      words text[] := array['hidden_at', 'words_removed_at'];
    begin
      if old.words_removed_at is null and new.words_removed_at is not null then
        words := words || array['source', 'basis', 'note', 'because'];
      end if;
      if to_jsonb(new) - words is distinct from to_jsonb(old) - words then
        raise exception 'KPI values and targets are append-only: a correction is the next version.';
      end if;
      return new;
    end $$;`;

const guarded = (table: string) => `
  drop trigger ${table}_stays on ${table};
  create trigger ${table}_stays before delete or truncate on ${table}
    for each statement execute function refuse_kpi_change();
  create trigger ${table}_figure_stays before update on ${table}
    for each row execute function keep_kpi_figures();`;

/** The words of a meeting, and those beside a KPI's figures, are flagged as other words outside of the talk are. */
export class FlaggedMeetings0065 implements MigrationInterface {
  readonly name = 'FlaggedMeetings1763942410065';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(hiding(table));
    await runner.query(standing);
    await runner.query(lasting);
    for (const table of ['kpi_value', 'kpi_target']) await runner.query(guarded(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['kpi_value', 'kpi_target'])
      await runner.query(`
        drop trigger ${table}_figure_stays on ${table};
        drop trigger ${table}_stays on ${table};
        create trigger ${table}_stays before update or delete or truncate on ${table}
          for each statement execute function refuse_kpi_change();`);
    await runner.query(`
      drop function keep_kpi_figures();
      drop view standing_kpi_target, standing_kpi_value, standing_meeting`);
    for (const table of tables)
      await runner.query(`alter table ${table} drop column words_removed_at, drop column hidden_at`);
  }
}
