import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Coordinators' own likeness profiles, by programme and school phase, every version kept. */
export class LikenessProfiles0012 implements MigrationInterface {
  readonly name = 'LikenessProfiles1763769600012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table likeness_profile (
        id uuid primary key,
        programme_id uuid not null references programme,
        phase school_phase not null,
        name text not null check (length(trim(name)) > 0),
        version integer not null check (version > 0)
      );
      create unique index likeness_profile_name on likeness_profile (programme_id, phase, lower(name));

      create table likeness_profile_version (
        profile_id uuid not null references likeness_profile,
        number integer not null check (number > 0),
        name text not null,
        because text not null check (length(trim(because)) > 0),
        reference text not null check (reference in ('pool', 'register', 'national')),
        weights jsonb not null,
        made_by uuid not null references person,
        made_at timestamptz not null,
        primary key (profile_id, number)
      );
      comment on column likeness_profile_version.weights is 'Each measure by its code and its weight, as the coordinator set them';
      create index likeness_profile_version_made_by on likeness_profile_version (made_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table likeness_profile_version, likeness_profile;`);
  }
}
