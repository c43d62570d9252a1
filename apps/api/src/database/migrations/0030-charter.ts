import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Charters clause by clause: what can be chosen, changes that wait for every school, and who accepted what when. */
export class Charter0030 implements MigrationInterface {
  readonly name = 'Charter1763942400030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table charter
        add column research_months integer check (research_months >= 0),
        add column quoting text not null default 'named' check (quoting in ('nobody', 'unnamed', 'named')),
        add column guests boolean not null default true,
        add column readable_months integer check (readable_months > 0);
      comment on column charter.research_months is 'After the last day of the cycle; null: researchers may read as long as members may';
      comment on column charter.readable_months is 'After the end of the group; null: its room stays open to its members';

      alter table cycle add column charter jsonb;
      comment on column cycle.charter is 'The clauses that groups of the cycle begin with; null: the usual ones';

      create view charter_in_force as
        select distinct on (c.group_id) c.id, c.group_id, c.number, c.text_in_email, c.quoting, c.guests,
          c.research_access and (c.research_months is null
            or current_date <= (y.ends_on + make_interval(months => c.research_months))::date) as research_access,
          g.ended_at is not null and c.readable_months is not null
            and current_date > (g.ended_at + make_interval(months => c.readable_months))::date as is_shut
        from charter c join school_group g on g.id = c.group_id join cycle y on y.id = g.cycle_id
        order by c.group_id, c.number desc;
      comment on view charter_in_force is 'The newest charter of each group as it works today: its days are counted here, for every reader of a room';

      create table charter_change (
        id uuid primary key,
        group_id uuid not null references school_group,
        number integer not null check (number > 1),
        clauses jsonb not null,
        because text not null check (length(trim(because)) > 0),
        proposed_by uuid not null references person,
        proposed_for text references school,
        proposed_at timestamptz not null,
        outcome text check (outcome in ('adopted', 'declined', 'taken back')),
        settled_at timestamptz,
        settled_by uuid references person,
        settled_for text references school,
        settled_because text,
        check ((outcome is null) = (settled_at is null))
      );
      create unique index charter_change_waiting on charter_change (group_id) where outcome is null;
      create index charter_change_group on charter_change (group_id, proposed_at desc);
      create index charter_change_proposed_by on charter_change (proposed_by);
      create index charter_change_proposed_for on charter_change (proposed_for);
      create index charter_change_settled_by on charter_change (settled_by);
      create index charter_change_settled_for on charter_change (settled_for);

      create table charter_acceptance (
        id uuid primary key,
        group_id uuid not null references school_group,
        number integer not null check (number > 0),
        change_id uuid references charter_change,
        urn text not null references school,
        accepted_by uuid not null references person,
        accepted_at timestamptz not null,
        unique nulls not distinct (group_id, number, change_id, urn)
      );
      comment on column charter_acceptance.change_id is 'The change that was accepted; null: the charter that was in force already, on entry';
      create index charter_acceptance_change on charter_acceptance (change_id);
      create index charter_acceptance_urn on charter_acceptance (urn);
      create index charter_acceptance_person on charter_acceptance (accepted_by);

      -- Rooms in which researchers worked before this day go on: their schools entered under the charter that was shown to them.
      insert into charter_acceptance (id, group_id, number, urn, accepted_by, accepted_at)
      select gen_random_uuid(), c.group_id, c.number, m.urn, p.person_id, greatest(c.adopted_at, m.joined_at)
      from charter c join group_member m on m.group_id = c.group_id and m.left_at is null
      join lateral (
        select r.person_id from role_grant r
        where r.scope_id = m.urn and r.role in ('school leader', 'deputy')
        order by r.role, r.from_on, r.person_id limit 1) p on true
      where not exists (select from charter l where l.group_id = c.group_id and l.number > c.number);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table charter_acceptance, charter_change;
      drop view charter_in_force;
      alter table cycle drop column charter;
      alter table charter drop column research_months, drop column quoting, drop column guests, drop column readable_months;
    `);
  }
}
