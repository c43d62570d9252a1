import { codedText, type CodedStretch } from '@pathways/domain/analysis';
import type { CodeId, PersonId, ProgrammeId } from '@pathways/domain/shared';
import { isInOpenSample, seenCoding } from '../../src/analysis/blind.js';
import type { CountedTalkQueries, GroupUse } from '../../src/coding/application/counted-talk.queries.js';
import { openToAll } from '../../src/discussions/open-talk.js';
import type { TestApi } from '../support/api.js';

const inTables = `c.has_words and c.research_consent and ${openToAll} and not ${isInOpenSample('c.id')}
  and (select h.research_access from charter h where h.group_id = d.group_id order by h.number desc limit 1)`;
const month = `to_char(c.posted_at at time zone 'Europe/London', 'YYYY-MM')`;

const months = `
  select distinct c.urn, d.cycle_id as cycle, ${month} as month
  from contribution c join discussion d on d.id = c.discussion_id join school_group g on g.id = d.group_id
  where g.programme_id = $1 and c.urn is not null and ${inTables}`;

const stretches = `
  select k.counted_code_id as code, k.contribution_id as contribution, e.revision, e.starts_at as "startsAt", e.ends_at as "endsAt",
    k.urn, d.cycle_id as cycle, ${month} as month
  from counted_coding k join excerpt e on e.id = k.excerpt_id join contribution c on c.id = k.contribution_id
  join discussion d on d.id = c.discussion_id
  where k.programme_id = $1 and k.urn is not null and ${inTables}`;

const codings = `
  select k.code_id as code, k.code_version as "madeUnder", coalesce(a.confirmed_version, a.code_version) as "readUnder",
    k.counted_code_id as "countedAs", k.coded_by as "codedBy", k.group_id as "group", count(*)::int as codings
  from counted_coding k join coding a on a.id = k.id
  where k.programme_id = $1 and ${seenCoding('$2', 'k', 'k.contribution_id')} group by 1, 2, 3, 4, 5, 6`;

const spread = `
  select k.counted_code_id as code, d.cycle_id as cycle, d.group_id as "group",
    min(c.posted_at) as "firstSaidAt", max(c.posted_at) as "lastSaidAt"
  from counted_coding k join contribution c on c.id = k.contribution_id join discussion d on d.id = c.discussion_id
  where k.programme_id = $1 and ${inTables} group by 1, 2, 3 order by 4, 3`;

interface Stretch extends CodedStretch {
  readonly contribution: string;
  readonly urn: string;
  readonly cycle: string;
  readonly month: string;
}

/** Lines of numbers, in one order. */
type Lines = readonly string[];

const lines = (counts: ReadonlyMap<string, number>): Lines =>
  [...counts].map(([line, count]) => `${line}: ${count}`).sort();

const more = (counts: Map<string, number>, line: string, by = 1) =>
  counts.set(line, (counts.get(line) ?? 0) + by);

interface Asked {
  readonly programme: ProgrammeId;
  readonly viewer: PersonId;
  readonly codes: readonly CodeId[];
}

const lineOf = ({ code, cycle, group, firstSaidAt, lastSaidAt }: GroupUse): string =>
  `${code} used ${cycle} ${group} ${firstSaidAt.toISOString()} ${lastSaidAt.toISOString()}`;

/** Everything that is counted, from the views alone. */
export async function countedAnew({ source }: TestApi, { programme, viewer }: Asked): Promise<Lines> {
  const counts = new Map<string, number>();
  for (const row of await source.query<{ urn: string; cycle: string; month: string }[]>(months, [programme]))
    more(counts, `said ${row.urn} ${row.cycle} ${row.month}`);
  const byText = new Map<string, Stretch[]>();
  for (const row of await source.query<Stretch[]>(stretches, [programme]))
    byText.set(row.contribution, [...(byText.get(row.contribution) ?? []), row]);
  for (const own of byText.values()) {
    const [{ urn = '', cycle = '', month: said = '' } = {}] = own;
    const { passages, meetings } = codedText(own);
    for (const [code, number] of passages) more(counts, `${code} ${urn} ${cycle} ${said}`, number);
    for (const pair of meetings) more(counts, `${pair.join(' meets ')} ${urn} ${cycle}`);
  }
  for (const use of await source.query<GroupUse[]>(spread, [programme])) more(counts, lineOf(use));
  for (const row of await source.query<Record<string, string | number>[]>(codings, [programme, viewer])) {
    const { codings: number, ...alike } = row;
    more(counts, JSON.stringify(alike, Object.keys(alike).sort()), Number(number));
  }
  return lines(counts);
}

/** The same from what is kept. */
export async function countedAsKept(kept: CountedTalkQueries, asked: Asked): Promise<Lines> {
  const { programme, viewer, codes } = asked;
  const counts = new Map<string, number>();
  const talk = await kept.talk(programme);
  for (const { urn, cycle, month: said } of talk.months) more(counts, `said ${urn} ${cycle} ${said}`);
  for (const [at, code] of codes.entries()) {
    for (const { urn, cycle, month: said, passages } of talk.coded(code))
      more(counts, `${code} ${urn} ${cycle} ${said}`, passages);
    for (const other of codes.slice(at + 1))
      for (const { urn, cycle, contributions } of talk.meetings([other, code]))
        more(counts, `${[code, other].sort().join(' meets ')} ${urn} ${cycle}`, contributions);
  }
  const wide = await kept.spread(programme);
  const uses = await kept.uses(programme, wide);
  for (const use of uses) more(counts, lineOf(use));
  for (const { code, cycle, groups } of wide)
    for (const group of groups)
      if (!uses.some(use => use.code === code && use.cycle === cycle && use.group === group))
        more(counts, `${code} is told of ${group} without a use`);
  for (const { codings: number, ...alike } of await kept.codings(programme, viewer))
    more(counts, JSON.stringify(alike, Object.keys(alike).sort()), number);
  return lines(counts);
}
