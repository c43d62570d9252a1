import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who does jobs. The jobs themselves are graphile-worker's own schema, which `migrate.ts` brings up to date. */
export class Jobs0023 implements MigrationInterface {
  readonly name = 'Jobs1763769600023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_runner (
        id text primary key,
        beat_at timestamptz not null
      );
      comment on table job_runner is 'Signs of life: jobs of a runner that fell silent are given back';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop schema if exists graphile_worker cascade;
      drop table job_runner;
    `);
  }
}
