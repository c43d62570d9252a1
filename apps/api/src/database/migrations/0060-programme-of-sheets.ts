import type { MigrationInterface, QueryRunner } from 'typeorm';

const programmeOf = (more: string) => `
  create or replace function programme_of_event(ids jsonb, room uuid) returns uuid language sql stable as $$
    select coalesce(
      (ids ->> 'programme')::uuid,
      (select g.programme_id from school_group g where g.id = room),
      (select g.programme_id from school_group g where g.id = (ids ->> 'group')::uuid),
      (select p.programme_id from grouping_plan p where p.id = (ids ->> 'plan')::uuid),
      (select r.programme_id from formation_run r where r.id = (ids ->> 'run')::uuid),
      (select p.programme_id from practice p where p.id = (ids ->> 'practice')::uuid)${more})
  $$;`;

const sheetsAndCycles = `,
      (select h.programme_id from prompt_sheet h where h.id = (ids ->> 'sheet')::uuid),
      (select c.programme_id from cycle c where c.id = (ids ->> 'cycle')::uuid)`;

/** What happens to a prompt sheet or a cycle is of their programme too. Entries that stand are never changed, so earlier ones keep none. */
export class ProgrammeOfSheets0060 implements MigrationInterface {
  readonly name = 'ProgrammeOfSheets1763942410060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(programmeOf(sheetsAndCycles));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(programmeOf(''));
  }
}
