import type { MigrationInterface, QueryRunner } from 'typeorm';

const talk = `section:[0-9a-f-]{36}:[0-9a-f-]{36}|(reply|edit):[0-9a-f-]{36}`;
const meeting = `minutes:[0-9a-f-]{36}|visit:[0-9a-f-]{36}:[0-9]{6}`;

/** What is being written about a meeting lies on the server too, like what is being said in a room. */
export class MinutesDrafts0048 implements MigrationInterface {
  readonly name = 'MinutesDrafts1763942410048';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table draft drop constraint draft_place_check,
        add constraint draft_place_check check (place ~ '^(${talk}|${meeting})$');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from draft where place ~ '^(minutes|visit):';
      alter table draft drop constraint draft_place_check,
        add constraint draft_place_check check (place ~ '^(${talk})$');
    `);
  }
}
