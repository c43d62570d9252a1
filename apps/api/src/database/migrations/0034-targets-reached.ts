import type { MigrationInterface, QueryRunner } from 'typeorm';

const fits = (school: string) =>
  `(t.phase is null or ${school}.phase = t.phase) and (t.la_code is null or ${school}.la_code = t.la_code)`;

const inside = (group: string) => `exists (
  select from group_member m join school s on s.urn = m.urn
  where m.group_id = ${group}.id and m.left_at is null and ${fits('s')})`;

/** What of each target is reached: one way of counting for the cycle's page, the figures and the report. */
export class TargetsReached0034 implements MigrationInterface {
  readonly name = 'TargetsReached1763942409034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view cycle_target_reached as
        select t.cycle_id, t.position, t.counts, t.phase, t.la_code, l.name as authority_name, t.target, (case t.counts
          when 'schools' then (
            select count(distinct m.urn) from school_group g join group_member m on m.group_id = g.id and m.left_at is null
              join school s on s.urn = m.urn where g.cycle_id = t.cycle_id and g.ended_at is null and ${fits('s')})
          when 'groups' then (
            select count(*) from school_group g where g.cycle_id = t.cycle_id and g.ended_at is null and ${inside('g')})
          when 'rounds closed' then (
            select count(*) from discussion d join school_group g on g.id = d.group_id
            where d.cycle_id = t.cycle_id and d.closed_at is not null and ${inside('g')})
          when 'actions agreed' then (
            select count(*) from action a join school_group g on g.id = a.group_id join school s on s.urn = a.urn
            where g.cycle_id = t.cycle_id and a.removed_at is null and ${fits('s')})
          else (
            select count(*) from practice_try y join practice q on q.id = y.practice_id join school s on s.urn = y.urn
            where q.programme_id = c.programme_id and ${fits('s')}
              and y.logged_at >= c.starts_on and y.logged_at < c.ends_on + 1) end)::int as reached
        from cycle_target t join cycle c on c.id = t.cycle_id left join local_authority l on l.code = t.la_code;
      comment on view cycle_target_reached is 'Counted from the records of the cycle, each time it is read';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop view cycle_target_reached`);
  }
}
