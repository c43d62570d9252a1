import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The relay takes the oldest waiting rows. With an index in the order of their next attempt PostgreSQL, when many waited,
 * chose to walk the primary key instead, over everything that was ever delivered.
 */
export class OutboxDue0056 implements MigrationInterface {
  readonly name = 'OutboxDue1763942410056';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index outbox_due on outbox (id) where delivered_at is null and parked_at is null;
      drop index outbox_waiting;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index outbox_waiting on outbox (next_attempt_at, id) where delivered_at is null and parked_at is null;
      drop index outbox_due;
    `);
  }
}
