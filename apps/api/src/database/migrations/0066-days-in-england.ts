import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `today` in SQL; `ended`: the moment at which a group ended, in the zone in which its day is read. */
const charterInForce = (today: string, ended: string) => `
  create or replace view charter_in_force as
    select distinct on (c.group_id) c.id, c.group_id, c.number, c.text_in_email, c.quoting, c.guests,
      c.research_access and (c.research_months is null
        or ${today} <= (y.ends_on + make_interval(months => c.research_months))::date) as research_access,
      g.ended_at is not null and c.readable_months is not null
        and ${today} > (${ended} + make_interval(months => c.readable_months))::date as is_shut
    from charter c join school_group g on g.id = c.group_id join cycle y on y.id = g.cycle_id
    order by c.group_id, c.number desc;
  alter table role_grant alter column from_on set default ${today};`;

const inEngland = (moment: string) => `(${moment} at time zone 'Europe/London')`;

/** Until when researchers and members may read, and from when a right counts that names no day, follow the day in England. */
export class DaysInEngland0066 implements MigrationInterface {
  readonly name = 'DaysInEngland1763942410066';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(charterInForce(`${inEngland('now()')}::date`, inEngland('g.ended_at')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(charterInForce('current_date', 'g.ended_at'));
  }
}
