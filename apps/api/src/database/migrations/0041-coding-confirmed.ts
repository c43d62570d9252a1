import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A coder's word that a code fits still after its definition changed; the version it was made under stays. */
export class CodingConfirmed0041 implements MigrationInterface {
  readonly name = 'CodingConfirmed1763942410041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table coding
        add column confirmed_version integer,
        add column confirmed_at timestamptz,
        add constraint coding_confirmed_whole check ((confirmed_version is null) = (confirmed_at is null)),
        add constraint coding_confirmed_later check (confirmed_version >= code_version),
        add constraint coding_confirmed_known foreign key (code_id, confirmed_version) references code_version (code_id, number);
      create index coding_confirmed on coding (code_id, confirmed_version) where confirmed_version is not null
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table coding drop column confirmed_version, drop column confirmed_at`);
  }
}
