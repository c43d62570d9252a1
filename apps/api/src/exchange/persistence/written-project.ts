import { reanchor } from '@pathways/domain/coding';
import {
  describeCode,
  type FileCode,
  type FileSource,
  type Loss,
  type ResearchFile,
} from '@pathways/domain/exchange';
import type { ExcerptId } from '@pathways/domain/shared';
import type { ExportedProject } from '../application/exchange.queries.js';
import { passageIn } from '../refi/write-project.js';
import type { CodeRow, CodingRow, ContributionRow } from './exchange-statements.js';
import type { Material } from './exchange-reading.js';

/** What things and people are called in files: never by their own ids where those could lead back to somebody. */
export type FileIds = (
  kind: 'coder' | 'school' | 'passage' | 'coding' | 'variable',
  ...parts: readonly string[]
) => string;

export const origin = 'Pathways';

export const toFileCode = (row: CodeRow): FileCode => ({
  id: row.id,
  name: row.name,
  description: describeCode(row),
  parent: row.parent_id,
  isCodable: !row.is_retired,
  notes: [],
});

/** Codes in use, retired ones that passages are coded with, and those above them. */
export function codesToWrite(all: readonly CodeRow[], used: ReadonlySet<string>): CodeRow[] {
  const wanted = new Set<string>();
  for (const row of [...all].reverse()) {
    if (row.is_retired && !used.has(row.id) && !wanted.has(row.id)) continue;
    wanted.add(row.id);
    if (row.parent_id !== null) wanted.add(row.parent_id);
  }
  return all.filter(row => wanted.has(row.id));
}

export const codebookLosses = (codes: readonly CodeRow[]): Loss[] => [
  {
    part: 'code',
    name: 'The history of the codebook',
    because: 'Each code goes out as it reads today; its versions and their reasons stay here.',
  },
  ...codes
    .filter(code => code.is_retired)
    .map(({ name }) => ({
      part: 'code' as const,
      name,
      because: 'It is retired here. Other tools have no retired codes: it goes out as a heading.',
    })),
];

/** Where the passage stands in the text as it reads now; null when these words are not there any more. */
function placeOf({ body_text: text, revision }: ContributionRow, row: CodingRow) {
  const anchor = {
    revision: row.revision,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    quote: row.quote,
    prefix: row.prefix,
    suffix: row.suffix,
  };
  if (row.revision === revision) return passageIn(text, row.starts_at, row.ends_at);
  const found = reanchor(text, anchor);
  return found.kind === 'lost' ? null : passageIn(text, found.startsAt, found.endsAt);
}

const nameOf = ({ posted_at: at, heading }: ContributionRow, speaker: string): string =>
  `${at.toISOString().slice(0, 10)} ${speaker}: ${heading}`;

interface Writing {
  readonly ids: FileIds;
  readonly speak: Material['speak'];
  readonly losses: Loss[];
  readonly excerpts: ExcerptId[];
}

function toSource(row: ContributionRow, marked: readonly CodingRow[], writing: Writing): FileSource {
  const passages = new Map<string, FileSource['passages'][number]>();
  const name = nameOf(row, writing.speak(row.urn));
  for (const coding of marked) {
    const place = placeOf(row, coding);
    if (!place) {
      writing.losses.push({
        part: 'coding',
        name,
        because: `“${coding.quote.slice(0, 60)}” was edited since it was marked: these words do not stand there any more.`,
      });
      continue;
    }
    writing.excerpts.push(coding.excerpt_id);
    const id = writing.ids('passage', coding.excerpt_id);
    const known = passages.get(id) ?? { id, ...place, codings: [], notes: [] };
    const entry = {
      id: writing.ids('coding', coding.excerpt_id, coding.code_id, coding.coded_by),
      code: coding.code_id,
      coder: writing.ids('coder', coding.coded_by),
      codedAt: coding.coded_at,
      notes: [],
    };
    passages.set(id, { ...known, codings: [...known.codings, entry] });
  }
  return { id: row.id, name, text: row.body_text, saidAt: row.posted_at, passages: [...passages.values()] };
}

function casesOf({ contributions, schools, speak }: Material, ids: FileIds): ResearchFile['cases'] {
  const phase = ids('variable', 'phase');
  return schools
    .filter(({ urn }) => contributions.some(row => row.urn === urn))
    .map(school => ({
      id: ids('school', school.urn),
      name: speak(school.urn),
      values: [{ variable: phase, text: school.phase }],
      sources: contributions.filter(row => row.urn === school.urn).map(row => row.id),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB', { numeric: true }));
}

/** Coders by number, in an order that tells nothing of them. */
function codersOf({ coders }: Material, ids: FileIds): ResearchFile['coders'] {
  const all = coders.map(person => ids('coder', person)).sort();
  return all.map((id, place) => ({ id, name: `Coder ${place + 1}` }));
}

/** A programme's coded talk as a research file, with the report of what cannot go with it. */
export function writtenProject(material: Material, ids: FileIds): ExportedProject {
  const byContribution = new Map<string, CodingRow[]>();
  for (const row of material.codings)
    byContribution.set(row.contribution_id, [...(byContribution.get(row.contribution_id) ?? []), row]);
  const coded = material.contributions.filter(row => byContribution.has(row.id));
  const writing: Writing = { ids, speak: material.speak, losses: [], excerpts: [] };
  const sources = coded.map(row => toSource(row, byContribution.get(row.id) ?? [], writing));
  const used = new Set<string>(material.codings.map(row => row.code_id));
  const codes = codesToWrite(material.codes, used);
  const file: ResearchFile = {
    name: material.programmeName,
    origin,
    coders: codersOf(material, ids),
    codes: codes.map(toFileCode),
    variables: [
      { id: ids('variable', 'phase'), name: 'School phase', description: 'From the national register.' },
    ],
    cases: casesOf({ ...material, contributions: coded }, ids),
    sources,
    notes: [],
    projectNotes: [],
  };
  return {
    file,
    losses: [...alwaysLost, ...codebookLosses(codes), ...writing.losses],
    excerpts: writing.excerpts,
  };
}

const alwaysLost: readonly Loss[] = [
  {
    part: 'source',
    name: 'Everything that is not open to research',
    because:
      'Contributions without their author’s consent, hidden ones, and rooms whose charter lets no research in, stay here.',
  },
  {
    part: 'source',
    name: 'Contributions that nobody has coded',
    because:
      'What leaves is noted passage by passage, so that a school can be told of it: only coded contributions go out.',
  },
  {
    part: 'source',
    name: 'Replies, rounds and earlier wordings',
    because:
      'Each contribution goes out as one plain text, as it reads today, without its place in the talk.',
  },
  {
    part: 'case',
    name: 'Names of schools and people',
    because: 'Schools go out under their pseudonyms, coders under numbers.',
  },
  {
    part: 'note',
    name: 'Memos',
    because: 'Memos are promised never to leave research here, so no file has them.',
  },
];
