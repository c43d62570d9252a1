import type { DataSource } from 'typeorm';

/** What PostgreSQL's catalogue says of our schema, one line for each thing, in a fixed order. */
const questions: Readonly<Record<string, string>> = {
  column: `select format('%s.%s %s %s default %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then 'not null' else 'null' end, coalesce(pg_get_expr(d.adbin, d.adrelid), '-'))
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p') and a.attnum > 0 and not a.attisdropped
      and c.relname <> 'migration'`,
  constraint: `select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid <> 'migration'::regclass`,
  index: `select indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migration'`,
  view: `select format('%s %s', viewname, definition) from pg_views where schemaname = 'public'`,
  trigger: `select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal`,
  function: `select pg_get_functiondef(p.oid) from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
      and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  type: `select format('%s %s', t.typname, string_agg(e.enumlabel, ',' order by e.enumsortorder))
    from pg_type t join pg_enum e on e.enumtypid = t.oid group by t.typname`,
  sequence: `select sequencename from pg_sequences where schemaname = 'public' and sequencename not like 'migration%'`,
};

/** The whole schema as lines. Two schemas are the same when their lines are. */
export async function schemaListing(source: DataSource): Promise<string[]> {
  const lines: string[] = [];
  for (const [kind, question] of Object.entries(questions)) {
    const rows = await source.query<{ line: string }[]>(
      `select line from (${question}) as asked (line) order by line`,
    );
    lines.push(...rows.map(({ line }) => `${kind}: ${line}`));
  }
  return lines;
}

/** Foreign keys whose columns lead no index: deleting what they point at would read the whole table. */
export async function foreignKeysWithoutIndex(source: DataSource): Promise<string[]> {
  const rows = await source.query<{ line: string }[]>(
    `select format('%s %s', k.conrelid::regclass, pg_get_constraintdef(k.oid)) as line
     from pg_constraint k
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace and not exists (
       select 1 from pg_index i where i.indrelid = k.conrelid
         and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
         and k.conkey @> (i.indkey::int2[])[0:cardinality(k.conkey) - 1])
     order by 1`,
  );
  return rows.map(({ line }) => line);
}
