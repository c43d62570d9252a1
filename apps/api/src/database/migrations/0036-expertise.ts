import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What schools of a programme offer each other and ask of each other, and what came of it. */
export class Expertise0036 implements MigrationInterface {
  readonly name = 'Expertise1763942410036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table expertise (
        id uuid primary key,
        programme_id uuid not null references programme,
        urn text not null references school,
        kind text not null check (kind in ('offer', 'ask')),
        standing text not null check (standing in ('school', 'hub school', 'system leader', 'teaching school')),
        title text not null check (length(trim(title)) > 0),
        words text not null check (length(trim(words)) > 0),
        listed_by uuid not null references person,
        listed_at timestamptz not null,
        ended_at timestamptz,
        check (kind = 'offer' or standing = 'school')
      );
      create index expertise_programme on expertise (programme_id, listed_at desc, id desc);
      create index expertise_urn on expertise (urn);
      create index expertise_listed_by on expertise (listed_by);
      create index expertise_words on expertise using gin (to_tsvector('english', title || ' ' || words));
      comment on table expertise is 'Offers and asks: every school of the programme reads them';

      create table expertise_help (
        id uuid primary key,
        expertise_id uuid not null references expertise,
        urn text not null references school,
        words text not null,
        sought_by uuid not null references person,
        sought_at timestamptz not null,
        state text not null default 'waiting' check (state in ('waiting', 'agreed', 'declined')),
        because text,
        answered_by uuid references person,
        answered_at timestamptz,
        owner_credit text,
        comer_credit text,
        check ((state = 'waiting') = (answered_at is null)),
        check (state = 'agreed' or coalesce(owner_credit, comer_credit) is null)
      );
      create index expertise_help_expertise on expertise_help (expertise_id);
      create index expertise_help_urn on expertise_help (urn);
      create index expertise_help_sought_by on expertise_help (sought_by);
      create index expertise_help_answered_by on expertise_help (answered_by);
      create unique index expertise_help_open on expertise_help (expertise_id, urn) where state <> 'declined';
      comment on column expertise_help.owner_credit is 'What the school that listed it says came of it: the programme reads it';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table expertise_help, expertise');
  }
}
