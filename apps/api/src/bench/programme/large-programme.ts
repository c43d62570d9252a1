import type { DataSource } from 'typeorm';

export interface LargeProgramme {
  readonly programmeId: string;
  readonly slug: string;
  readonly cycleId: string;
}

/** A programme of its own beside the demo world's: made-up schools in 150 authorities, three to a trio. */
const schools = `
  insert into local_authority (code, name) select 'B' || n, 'Bench authority ' || n from generate_series(1, 150) n;
  insert into school (urn, name, phase, type_name, la_code, status, town, is_fictional, easting, northing, source, as_at)
    select (990000 + n)::text, 'Bench school ' || n, (case when (n - 1) / 3 % 3 < 2 then 'primary' else 'secondary' end)::school_phase,
      'Community school', 'B' || (1 + n % 150), 'Open', 'Benchton', true, 380000 + n % 97 * 300, 400000 + n % 89 * 300,
      'bench', current_date
    from generate_series(1, :schools) n;
  insert into programme (id, slug, name, summary, is_fictional)
    values ('00000000-0000-7000-8000-0000000000b1', 'bench', 'Bench', 'As large as a country would need.', true);
  insert into programme_school (programme_id, urn, joined_on)
    select '00000000-0000-7000-8000-0000000000b1', (990000 + n)::text, current_date - 200 from generate_series(1, :schools) n;
  insert into cycle (id, programme_id, name, starts_on, ends_on, prompt_sheet_version_id)
    select '00000000-0000-7000-8000-0000000000c1', '00000000-0000-7000-8000-0000000000b1', 'The bench cycle', current_date - 90,
      current_date + 60, v.id from prompt_sheet_version v limit 1;
  insert into cycle_target (id, cycle_id, position, counts, phase, target)
    select gen_random_uuid(), '00000000-0000-7000-8000-0000000000c1', x.position, 'schools', x.phase::school_phase, x.target
    from (values (1, 'primary', :groups), (2, 'secondary', :groups)) x (position, phase, target);`;

const people = `
  insert into person (id, name, email, email_verified)
    select gen_random_uuid(), 'Person ' || n, 'person-' || n || '@bench.example', true from generate_series(1, :people) n;
  insert into role_grant (id, person_id, role, scope_id, from_on)
    select gen_random_uuid(), p.id, (case when p.n % 3 = 0 then 'school leader' else 'colleague' end)::role,
      (990000 + 1 + p.n % :schools)::text, current_date - 100
    from (select id, row_number() over (order by email) as n from person where email like 'person-%@bench.example') p;`;

const groups = `
  create temporary table bench_group as select gen_random_uuid() as id, n from generate_series(1, :groups) n;
  insert into room (id, last_number) select id, 6 from bench_group;
  insert into school_group (id, programme_id, cycle_id, kind, phase, name, reason, released_at, released_by)
    select b.id, '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000c1', 'trio',
      (case when (b.n - 1) % 3 < 2 then 'primary' else 'secondary' end)::school_phase, 'Bench trio ' || b.n, (select reason from school_group where kind = 'trio' limit 1), now() - interval '80 days', (select id from person limit 1) from bench_group b;
  insert into group_member (id, group_id, urn, joined_at)
    select gen_random_uuid(), b.id, (990000 + 3 * (b.n - 1) + k)::text, now() - interval '80 days'
    from bench_group b, generate_series(1, 3) k;
  insert into charter (id, group_id, number, research_access, text_in_email, adopted_at, adopted_by)
    select gen_random_uuid(), id, 1, true, true, now() - interval '80 days', (select id from person limit 1) from bench_group;
  insert into discussion (id, group_id, cycle_id, prompt_sheet_version_id, opened_at)
    select gen_random_uuid(), b.id, c.id, c.prompt_sheet_version_id, now() - interval '79 days'
    from bench_group b, cycle c where c.id = '00000000-0000-7000-8000-0000000000c1';
  drop table bench_group;`;

const modelOf = `
  select c.id from contribution c where c.deleted_at is null and c.parent_id is null order by c.posted_at limit 1`;

/** Fills it: so many groups of three, so many people. */
export async function largeProgramme(
  source: DataSource,
  { groups: count, people: many }: { readonly groups: number; readonly people: number },
): Promise<LargeProgramme> {
  const numbers: Readonly<Record<string, number>> = { schools: 3 * count, people: many, groups: count };
  const filled = (text: string) =>
    text.replace(/:(schools|people|groups)\b/g, (_, name: string) => String(numbers[name]));
  await source.transaction(async manager => {
    for (const text of [schools, people, groups]) await manager.query(filled(text));
  });
  return {
    programmeId: '00000000-0000-7000-8000-0000000000b1',
    slug: 'bench',
    cycleId: '00000000-0000-7000-8000-0000000000c1',
  };
}

const meetings = `
  insert into meeting (id, group_id, kind, title, purpose, is_elsewhere, place, length, state, starts_at, proposed_by, proposed_at)
    select gen_random_uuid(), g.id, 'meeting', 'We meet', 'To talk', false, 'Online', 60, 'settled', now() + k * interval '30 days',
      g.released_by, now() - interval '70 days' from school_group g, generate_series(-2, 1) k where g.cycle_id = $1;`;

const held = `
  insert into meeting_minutes (meeting_id, number, decisions, learning, present, written_by, written_at)
    select m.id, 1, 'We go on', 'It helps', '{}', m.proposed_by, m.starts_at + interval '1 day'
    from meeting m join school_group g on g.id = m.group_id
    where g.cycle_id = $1 and m.starts_at < now() - interval '45 days' and random() < 0.8;`;

const answers = `
  insert into action_return (id, action_id, answer, because, what_before, due_before, told_by, told_at)
    select gen_random_uuid(), a.id, (array['done', 'dropped', 'waiting'])[1 + (random() * 2)::int], 'As agreed', a.what, a.due_on,
      g.released_by, now() - interval '5 days'
    from action a join school_group g on g.id = a.group_id where g.cycle_id = $1 and random() < 0.6;`;

/** Six contributions a group, the model's words in each, spread over the last 80 days; an action of a school in three, four meetings a group. */
export async function talkInIt(source: DataSource, { cycleId }: LargeProgramme): Promise<void> {
  const [model] = await source.query<{ id: string }[]>(modelOf);
  const columns = await source.query<{ name: string }[]>(
    `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = 'contribution'
       and is_generated = 'NEVER'`,
  );
  const changes: Readonly<Record<string, string>> = {
    id: 'gen_random_uuid()',
    client_id: 'gen_random_uuid()',
    discussion_id: 'd.id',
    urn: 'm.urn',
    section_id: '(select x.id from prompt_section x where x.version_id = d.prompt_sheet_version_id limit 1)',
    posted_at: `now() - random() * interval '80 days'`,
  };
  const names = columns.map(({ name }) => name);
  await source.query(
    `insert into contribution (${names.join(', ')})
     select ${names.map(name => changes[name] ?? `c.${name}`).join(', ')}
     from contribution c, discussion d join group_member m on m.group_id = d.group_id, generate_series(1, 2) copy
     where c.id = $1 and d.cycle_id = $2`,
    [model?.id, cycleId],
  );
  await source.query(
    `insert into action (id, discussion_id, group_id, position, what, urn, due_on, agreed_at)
     select gen_random_uuid(), d.id, d.group_id, 1, 'Try it in one year group', m.urn, current_date + (random() * 60)::int - 30, now() - interval '20 days'
     from discussion d join group_member m on m.group_id = d.group_id where d.cycle_id = $1 and m.urn::int % 3 = 0`,
    [cycleId],
  );
  for (const text of [meetings, held, answers]) await source.query(text, [cycleId]);
}
