import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of one kind in one shape: what is not told is null. */
const rows = (kind: string, columns: Readonly<Record<string, string>>, from: string) => {
  const of = (column: string, type: string) => `(${columns[column] ?? 'null'})::${type} as ${column}`;
  return `
    select '${kind}' as kind, ${of('group_id', 'uuid')}, ${of('idea_id', 'uuid')}, ${of('cycle_id', 'uuid')},
      ${of('urn', 'text')}, ${of('by_urn', 'text')}, ${of('discussion_id', 'uuid')}, ${of('meeting_id', 'uuid')},
      ${of('expertise_id', 'uuid')}, ${of('programme_id', 'uuid')}, max(hidden_at) as hidden_at,
      (array_agg(hidden_by order by hidden_at desc))[1] as hidden_by
    from ${from}`;
};

const parts = [
  rows(
    'idea',
    { group_id: 't.group_id', idea_id: 't.id' },
    `idea t where t.title <> '' and t.hidden_at is not null group by t.group_id, t.id`,
  ),
  rows(
    'evidence',
    { group_id: 't.group_id', cycle_id: 't.cycle_id', urn: 't.urn' },
    `cycle_evidence t where t.words <> '' and t.hidden_at is not null group by t.group_id, t.cycle_id, t.urn`,
  ),
  rows(
    'question',
    { group_id: 't.group_id', cycle_id: 't.cycle_id', urn: 't.about_urn', by_urn: 't.by_urn' },
    `cycle_question t where t.words <> '' and t.hidden_at is not null
     group by t.group_id, t.cycle_id, t.about_urn, t.by_urn`,
  ),
  rows(
    'outcome',
    { group_id: 'd.group_id', discussion_id: 'd.id' },
    `round_outcome t join discussion d on d.id = t.discussion_id where t.learned <> '' and t.hidden_at is not null
     group by d.group_id, d.id`,
  ),
  rows(
    'minutes',
    { group_id: 'm.group_id', meeting_id: 'm.id' },
    `meeting m join (
       select meeting_id, hidden_at, hidden_by from meeting_minutes where decisions || learning <> '' or actions::text <> '[]'
       union all select meeting_id, hidden_at, hidden_by from visit_note where saw || takes || surprised <> '') t
       on t.meeting_id = m.id and t.hidden_at is not null group by m.group_id, m.id`,
  ),
  rows(
    'expertise',
    { expertise_id: 't.id', programme_id: 't.programme_id', urn: 't.urn' },
    `expertise t where t.title <> '(removed)' and t.hidden_at is not null group by t.id, t.programme_id, t.urn`,
  ),
];

/** What is out of sight at one press, a row for each place, without a word of it, and since when somebody keeps it so. */
const view = `
  create view hidden_place as
  with hidden as (${parts.join('\n    union all')}),
  placed as (
    select concat_ws(' ', h.kind, h.group_id, h.idea_id, h.cycle_id, h.urn, h.by_urn, h.discussion_id, h.meeting_id,
      h.expertise_id) as place, h.* from hidden h)
  select h.*, k.kept_at, k.because as kept_because
  from placed h left join kept_hidden k on k.place = h.place and k.hidden_at = h.hidden_at;
  comment on view hidden_place is 'Words of boards, minutes and the directory that are out of sight';`;

/** One table for every board: what somebody decided to keep out of sight, by its place and by the moment at which it was hidden. */
export class KeptHidden0061 implements MigrationInterface {
  readonly name = 'KeptHidden1763942410061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kept_hidden (
        place text not null,
        hidden_at timestamptz not null,
        kept_at timestamptz not null,
        kept_by uuid not null references person,
        because text not null check (length(trim(because)) > 0),
        primary key (place, hidden_at)
      );
      comment on table kept_hidden is 'Hidden words that stay hidden and are removed after 28 days; shown and hidden anew they are another case';
      create index kept_hidden_person on kept_hidden (kept_by);
      create index kept_hidden_since on kept_hidden (kept_at);
    `);
    await runner.query(view);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view hidden_place; drop table kept_hidden');
  }
}
