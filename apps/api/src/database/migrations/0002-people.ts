import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, what they may do and where, and the tables that better-auth signs them in with. */
export class People0002 implements MigrationInterface {
  readonly name = 'People1763683200002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid primary key,
        name text not null,
        email citext not null unique,
        email_verified boolean not null default false,
        image text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );

      create table session (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        token text not null unique,
        expires_at timestamptz not null,
        ip_address text,
        user_agent text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create index session_person on session (person_id);

      create table account (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        account_id text not null,
        provider_id text not null,
        access_token text,
        refresh_token text,
        id_token text,
        access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz,
        scope text,
        password text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        unique (provider_id, account_id)
      );
      create index account_person on account (person_id);

      create table verification (
        -- better-auth reserves some values under a digest instead of an id
        id text primary key,
        identifier text not null,
        value text not null,
        expires_at timestamptz not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create index verification_identifier on verification (identifier);

      create table passkey (
        id uuid primary key,
        name text,
        public_key text not null,
        person_id uuid not null references person on delete cascade,
        credential_id text not null unique,
        counter bigint not null,
        device_type text not null,
        backed_up boolean not null,
        transports text,
        aaguid text,
        created_at timestamptz default now()
      );
      create index passkey_person on passkey (person_id);

      create table rate_limit (
        id uuid primary key,
        key text not null unique,
        count integer not null,
        last_request bigint not null
      );

      create type role as enum (
        'school leader', 'deputy', 'colleague', 'facilitator', 'coordinator', 'researcher',
        'steering member', 'LA officer', 'editor', 'administrator'
      );

      create table role_grant (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        role role not null,
        scope_id text not null default '',
        from_on date not null default current_date,
        until_on date,
        granted_by uuid references person,
        created_at timestamptz not null default now(),
        check (until_on is null or until_on >= from_on),
        check ((role in ('editor', 'administrator')) = (scope_id = ''))
      );
      comment on column role_grant.scope_id is 'URN, group, programme or LA code, as the role demands; empty for the library and the installation';
      create unique index role_grant_current on role_grant (person_id, role, scope_id) where until_on is null;
      create index role_grant_scope on role_grant (role, scope_id);
      create index role_grant_granted_by on role_grant (granted_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table role_grant;
      drop type role;
      drop table rate_limit, passkey, verification, account, session, person;
    `);
  }
}
