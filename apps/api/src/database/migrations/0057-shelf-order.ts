import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Taking a practice from the shelf turned the edition before it waited for the practice's row there, and counting its dials
 * takes the row before the edition: the two ended each other. Now whoever changes the shelf takes the row first, and the
 * edition, which all share, as the last thing before the end.
 */
export class ShelfOrder0057 implements MigrationInterface {
  readonly name = 'ShelfOrder1763942410057';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger library_edition_turned on library_shelf;
      create constraint trigger library_edition_turned after insert or update or delete on library_shelf
        deferrable initially deferred for each row execute function turn_library_edition();
      comment on trigger library_edition_turned on library_shelf is 'Deferred: no transaction waits for a row of the shelf while it keeps everybody from the edition'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger library_edition_turned on library_shelf;
      create trigger library_edition_turned after insert or update or delete on library_shelf
        for each statement execute function turn_library_edition()`);
  }
}
