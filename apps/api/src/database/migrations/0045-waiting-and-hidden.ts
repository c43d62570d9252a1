import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A school that was asked for its words and has not answered is reminded, as everybody is whose turn it is. */
const waiting = `
  alter table consent
    add column reminded_at timestamptz,
    add column reminders integer not null default 0,
    add constraint consent_reminded check ((reminders = 0) = (reminded_at is null));
  create index consent_waiting on consent (asked_at) where state = 'asked'`;

/** Rounds that closed before outcomes had wordings get theirs: what cannot be hidden must not be shown. */
const wordings = `
  insert into round_outcome (discussion_id, number, learned, will_try, written_at)
  select d.id, 1, d.outcome, '', d.closed_at from discussion d
  where d.closed_at is not null and d.outcome <> ''
    and not exists (select from round_outcome o where o.discussion_id = d.id)`;

const tables = ['round_outcome', 'expertise'] as const;

/** Questions that wait are reminded of; what a round came to, and offers and asks, go out of sight at one press. */
export class WaitingAndHidden0045 implements MigrationInterface {
  readonly name = 'WaitingAndHidden1763942410045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(waiting);
    await runner.query(wordings);
    for (const table of tables) {
      await runner.query(`
        alter table ${table} add column hidden_at timestamptz, add column hidden_by uuid references person;
        create index ${table}_hider on ${table} (hidden_by);
        comment on column ${table}.hidden_at is 'Hidden words go to nobody; removed ones are empty and stay hidden';
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables)
      await runner.query(`alter table ${table} drop column hidden_by, drop column hidden_at`);
    await runner.query(
      'drop index consent_waiting; alter table consent drop column reminded_at, drop column reminders',
    );
  }
}
