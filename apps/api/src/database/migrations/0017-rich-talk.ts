import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contributions as documents beside the plain text that they read as. What was written as text becomes paragraphs. */
export class RichTalk0017 implements MigrationInterface {
  readonly name = 'RichTalk1763769600017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function pg_temp.document_of_text(words text) returns jsonb language sql immutable as $$
        select jsonb_build_object('type', 'doc', 'content', coalesce(jsonb_agg(jsonb_build_object('type', 'paragraph',
          'content', (
            select jsonb_agg(node order by place, part)
            from string_to_table(paragraph, chr(10)) with ordinality as line (said, place),
            lateral (values
              (1, case when place > 1 then '{"type":"hardBreak"}'::jsonb end),
              (2, case when said <> '' then jsonb_build_object('type', 'text', 'text', said) end)
            ) as nodes (part, node)
            where node is not null)) order by position), '[]'::jsonb))
        from regexp_split_to_table(words, '\\n{2,}') with ordinality as paragraphs (paragraph, position)
        where paragraph <> ''
      $$;
    `);
    for (const table of ['contribution', 'contribution_revision']) {
      await runner.query(`
        alter table ${table} add column document jsonb;
        update ${table} set document = pg_temp.document_of_text(body_text);
        alter table ${table} alter column document set not null,
          add check (document ->> 'type' = 'doc');
        comment on column ${table}.document is 'What was written, as the editor writes it; body_text is how it reads';
      `);
    }
    await runner.query('drop function pg_temp.document_of_text(text)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contribution_revision drop column document;
      alter table contribution drop column document;
    `);
  }
}
