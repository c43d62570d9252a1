/** A data source, or one connection of it. */
export interface Asked {
  query<Rows>(text: string, values?: unknown[]): Promise<Rows>;
}

/** Columns that PostgreSQL fills by itself are left to it. */
const writable = `
  select column_name as name from information_schema.columns
  where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and identity_generation is null`;

export interface Copying {
  readonly table: string;
  /** SQL: which rows. */
  readonly where: string;
  /** SQL by column: what is different in a copy; `copy` counts from 1. */
  readonly changes: Readonly<Record<string, string>>;
  readonly times?: number;
}

/** Copies rows. It reads the columns from the database, so that a bench does not have to follow every migration. */
export async function copyRows(source: Asked, { table, where, changes, times = 1 }: Copying): Promise<void> {
  const columns = await source.query<{ name: string }[]>(writable, [table]);
  const names = columns.map(({ name }) => name);
  await source.query(`
    insert into ${table} (${names.join(', ')})
    select ${names.map(name => changes[name] ?? name).join(', ')}
    from ${table}, generate_series(1, ${times}) as copy where ${where}`);
}
