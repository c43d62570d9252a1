import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each practice on the shelf has a place by a short number: thousands of them travel in one answer. */
export class ShelfPlaces0046 implements MigrationInterface {
  readonly name = 'ShelfPlaces1763942410046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table library_shelf add column place integer generated always as identity;
      create unique index library_shelf_place on library_shelf (place);
      comment on column library_shelf.place is 'Kept while the practice stands on the shelf; says nothing, and is not shown';
      create function shelf_saying(meaning tsquery) returns text language sql stable set enable_seqscan to off as
        $$ select array_to_string(array(select place from library_shelf where search @@ meaning), ' ') $$;
      comment on function shelf_saying is 'Places of the practices that say it. The planner does not know that reading the shelf unpacks every search document: by its index it is five times as fast'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function shelf_saying(tsquery); alter table library_shelf drop column place');
  }
}
