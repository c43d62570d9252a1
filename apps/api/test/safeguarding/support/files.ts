import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { zipEntries } from '../../../src/platform/files/zip-entries.js';
import type { TestApi } from '../../support/api.js';
import type { TestPerson } from '../../support/people.js';
import type { TestBench } from '../../support/practices.js';
import { wordsIn } from '../../support/words-in-pdf.js';
import { canary, type CanaryIds } from './canary.js';

/** Every address under which somebody may take a file along: the name of each, and the address. */
function filesFor({ trio }: TestBench, { discussion, programme }: CanaryIds): readonly [string, string][] {
  const tables = ['authority', 'phase', 'disadvantage', 'pairs', 'month', 'cycle'];
  return [
    ['record', `exports/discussions/${discussion}.pdf`],
    ...['html', 'pdf', 'docx'].map((kind): [string, string] => [
      `report ${kind}`,
      `exports/reports/${trio.cycleId}.${kind}`,
    ]),
    ['figures', `exports/figures/${trio.cycleId}.xlsx`],
    ...tables.map((table): [string, string] => [
      `table by ${table}`,
      `exports/analysis/${programme}.xlsx?table=${table}`,
    ]),
    ['excerpts csv', `exchange/excerpts/${programme}.csv`],
    ['excerpts xlsx', `exchange/excerpts/${programme}.xlsx`],
    ['codebook', `exchange/${programme}/codebook.qdc`],
    ['project', `exchange/${programme}/project.qdpx`],
    ['audit log', 'exports/audit/log.xlsx'],
    ['pool', `exports/pools/${programme}.csv`],
  ];
}

/** The words of a file: of a PDF as it is read, of a ZIP as all that is in it. */
async function wordsOf(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 5).toString() === '%PDF-') return wordsIn(bytes).join('\n');
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString();
  const folder = await mkdtemp(join(tmpdir(), 'pathways-words-'));
  try {
    const path = join(folder, 'file.zip');
    await writeFile(path, bytes);
    const texts: string[] = [];
    for await (const { open } of zipEntries(path)) texts.push((await buffer(await open())).toString());
    return texts.join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface TakenFiles {
  /** Those that somebody was given at all. */
  readonly given: string[];
  /** Of these, the ones that say the canary. */
  readonly telling: string[];
}

/** Every file that a person can take along, and which of them say the canary. */
export async function filesTakenBy(
  api: TestApi,
  person: TestPerson,
  bench: TestBench,
  ids: CanaryIds,
): Promise<TakenFiles> {
  const [given, telling]: [string[], string[]] = [[], []];
  for (const [name, address] of filesFor(bench, ids)) {
    const answer = await fetch(`${api.url}/api/${address}`, { headers: { cookie: person.cookie } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.status !== 200) continue;
    given.push(name);
    if ((await wordsOf(bytes)).toLowerCase().includes(canary)) telling.push(name);
  }
  return { given, telling };
}
