import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import {
  canImportFrameworks,
  compareEntries,
  linesOf,
  readFramework,
  readJson,
  type Framework,
  type FrameworkImported,
  type ImportLine,
} from '@pathways/domain/frameworks';
import { accept, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { FrameworkStore } from './framework.store.js';

export interface ImportedFramework {
  readonly id: string;
  readonly outcome: 'new' | 'changed' | 'unchanged';
  /** How many entries of each kind, in the order in which they first appear. */
  readonly counts: ReadonlyMap<string, number>;
  /** What became of each entry. */
  readonly lines: readonly ImportLine[];
}

interface NotRead {
  readonly kind: 'NotFramework';
  /** The first thing that is wrong, and how many more there are. */
  readonly sentence: string;
  /** Everything that is wrong, with its line. */
  readonly lines: readonly ImportLine[];
}

/** So many are told at once; whoever mends them sees the next. */
const mostFaults = 200;

const moreThan = (faults: number): string =>
  faults === 0 ? '' : faults === 1 ? ' One more thing is wrong.' : ` ${faults} more things are wrong.`;

/** What is wrong is said with the line on which it stands, and the list that it is in. */
function readText(text: string): Result<{ document: unknown; framework: Framework }, NotRead> {
  const json = readJson(text);
  if (!json.ok) return refuse(notRead([{ ...json.refusal, path: '' }], 0, json.refusal.sentence));
  const read = readFramework(json.value);
  if (read.ok) return accept({ document: json.value, framework: read.value });
  const told = read.refusal.faults.slice(0, mostFaults);
  const lines = linesOf(
    text,
    told.map(({ at }) => at),
  );
  const faults = told.map(({ path, sentence }, place) => ({ path, sentence, line: lines[place] ?? 1 }));
  const first = faults
    .slice(0, 1)
    .map(({ line, path, sentence }) => `Line ${line}${path && `, ${path}`}: ${sentence}`);
  return refuse(notRead(faults, read.refusal.faults.length - 1, first.join('')));
}

const notRead = (
  faults: readonly { readonly line: number; readonly path: string; readonly sentence: string }[],
  more: number,
  first: string,
): NotRead => ({
  kind: 'NotFramework',
  sentence: `${first}${moreThan(more)}`,
  lines: faults.map(({ line, path, sentence }) => ({
    line,
    path,
    kind: '',
    outcome: 'wrong',
    note: sentence,
  })),
});

export type ImportRefusal = NotRead | { readonly kind: 'NotAllowed' };
type Outcome = Result<ImportedFramework, ImportRefusal>;

/** Imports one framework document: all of it, or nothing and every place that is wrong. A repeat changes nothing. */
@Injectable()
export class ImportFrameworkHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly frameworks: FrameworkStore,
  ) {}

  /** `text` is the JSON of the document. A refusal's sentence names the line. */
  async handle(actor: Actor, text: string): Promise<Outcome> {
    if (!canImportFrameworks(actor)) return refuse({ kind: 'NotAllowed' });
    const read = readText(text);
    return this.units.run(actor, async work => {
      if (read.ok) return this.take(work, read.value.framework, read.value.document);
      const { sentence: because, lines } = read.refusal;
      await this.frameworks.addImport(work, { framework: null, outcome: 'refused', because, lines });
      return read;
    });
  }

  private async take(work: Work, framework: Framework, document: unknown) {
    const { id } = framework;
    const before = await this.frameworks.find(work, id);
    const lines = compareEntries(before?.entries ?? [], framework.entries);
    const isSame =
      isDeepStrictEqual(before?.document, document) && lines.every(({ outcome }) => outcome === 'unchanged');
    const outcome = before === null ? 'new' : isSame ? 'unchanged' : 'changed';
    if (outcome !== 'unchanged') {
      await this.frameworks.replace(work, framework, document);
      await work.announce<FrameworkImported>({ kind: 'FrameworkImported', framework: id });
    }
    await this.frameworks.addImport(work, { framework: id, outcome, because: '', lines });
    const counts = new Map<string, number>();
    for (const { kind } of framework.entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return accept({ id, outcome, counts, lines } as const);
  }
}
