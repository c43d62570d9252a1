import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A guest is invited by one member and told to all: nothing was ever agreed school by school, so the column goes. */
export class GuestsWithoutAgreement0035 implements MigrationInterface {
  readonly name = 'GuestsWithoutAgreement1763942410035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table room_guest drop column agreed_urns`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table room_guest add column agreed_urns text[] not null default '{}'`);
  }
}
