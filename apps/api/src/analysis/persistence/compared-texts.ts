import type { ComparedText, MarkedStretch, SampleId } from '@pathways/domain/analysis';
import { reanchor } from '@pathways/domain/coding';
import type { CodeId, ContributionId, ExcerptId, GroupId, PersonId, Urn } from '@pathways/domain/shared';
import { isResearchable, latestCharterLetsIn } from './researchable.js';

/** How rows are read: through the reading pool, or in the transaction of a verb. */
export type Ask = <Row extends object>(
  name: string,
  text: string,
  values: readonly unknown[],
) => Promise<Row[]>;

export interface TextRow {
  id: ContributionId;
  body_text: string;
  revision: number;
  urn: Urn | null;
  group_id: GroupId;
  heading: string;
}

interface CodingRow {
  coded_by: PersonId;
  code_id: CodeId;
  excerpt_id: ExcerptId;
  contribution_id: ContributionId;
  revision: number;
  starts_at: number;
  ends_at: number;
  quote: string;
  prefix: string;
  suffix: string;
}

interface CoderRow {
  person: PersonId;
  name: string;
  finished: boolean;
}

const texts = `
  select c.id, c.body_text, c.revision, c.urn, d.group_id, x.heading
  from coding_sample_contribution m join contribution c on c.id = m.contribution_id
  join discussion d on d.id = c.discussion_id join prompt_section x on x.id = c.section_id
  where m.sample_id = $1 and ${isResearchable} and ${latestCharterLetsIn} order by m.position`;

/** As they stood when the comparison opened: what coders did after they saw each other's is not what they agree on. */
const codings = `
  select k.coded_by, w.counted_code_id as code_id, e.id as excerpt_id, e.contribution_id, e.revision, e.starts_at, e.ends_at,
    e.quote, e.prefix, e.suffix
  from coding_sample s join coding_sample_contribution m on m.sample_id = s.id
  join excerpt e on e.contribution_id = m.contribution_id
  join coding k on k.excerpt_id = e.id
  join coding_sample_coder r on r.sample_id = s.id and r.person_id = k.coded_by
  join counted_code w on w.code_id = coalesce(k.counts_as_id, k.code_id)
  where s.id = $1 and k.coded_at <= s.opened_at and (k.removed_at is null or k.removed_at > s.opened_at)
  order by k.coded_at, k.id`;

const coders = `
  select k.person_id as person, p.name, k.finished_at is not null as finished
  from coding_sample_coder k join person p on p.id = k.person_id where k.sample_id = $1 order by k.position`;

export interface ComparedSample {
  readonly coders: readonly CoderRow[];
  readonly rows: ReadonlyMap<ContributionId, TextRow>;
  readonly texts: readonly ComparedText[];
  /** Stretches that an edit took away, so that they could not be placed any more. */
  readonly lost: number;
}

/** Where the marked words stand in the text as it reads now; null when an edit took them. */
function placed(
  { body_text: text, revision }: TextRow,
  row: CodingRow,
): { startsAt: number; endsAt: number } | null {
  const { starts_at: startsAt, ends_at: endsAt, quote, prefix, suffix } = row;
  if (row.revision === revision) return { startsAt, endsAt };
  const now = reanchor(text, { revision: row.revision, startsAt, endsAt, quote, prefix, suffix });
  return now.kind === 'lost' ? null : { startsAt: now.startsAt, endsAt: now.endsAt };
}

/** The set as its coders coded it. Whoever did not finish counts as reader only of what they marked something in. */
export async function readComparedSample(ask: Ask, sample: SampleId): Promise<ComparedSample> {
  // One after the other: a transaction has one connection.
  const people = await ask<CoderRow>('compared coders', coders, [sample]);
  const rows = await ask<TextRow>('compared texts', texts, [sample]);
  const marks = await ask<CodingRow>('compared codings', codings, [sample]);
  const places = new Map(people.map(({ person }, at) => [person, at]));
  let lost = 0;
  const compared = rows.map((row): ComparedText => {
    const here = marks.filter(mark => mark.contribution_id === row.id);
    const stretches = here.flatMap((mark): MarkedStretch[] => {
      const at = placed(row, mark);
      if (!at) lost += 1;
      const coder = places.get(mark.coded_by) ?? 0;
      return at ? [{ code: mark.code_id, coder, excerpt: mark.excerpt_id, ...at }] : [];
    });
    return {
      contribution: row.id,
      length: row.body_text.length,
      readBy: people.map(({ person, finished }) => finished || here.some(mark => mark.coded_by === person)),
      stretches,
    };
  });
  return { coders: people, rows: new Map(rows.map(row => [row.id, row])), texts: compared, lost };
}
