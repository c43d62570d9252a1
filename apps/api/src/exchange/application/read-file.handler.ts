import { Injectable } from '@nestjs/common';
import { planCodes, planProject, type Here, type Loss } from '@pathways/domain/exchange';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { ExchangeQueries } from './exchange.queries.js';
import { ImportStore, type ImportKind, type ImportPlan } from './import.store.js';
import { ResearchFiles, type ReadOutcome } from './research-files.js';

export interface SentFile {
  readonly path: string;
  readonly name: string;
  readonly digest: string;
}

export type FileReadOutcome =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'Refused'; readonly sentence: string }
  | { readonly kind: 'Read'; readonly id: string };

interface Planned {
  readonly plan: ImportPlan;
  readonly losses: readonly Loss[];
}

const kindOf = (name: string): ImportKind | null =>
  /\.qdc$/i.test(name) ? 'codebook' : /\.qdpx$/i.test(name) ? 'project' : null;

/** Reads a research file and keeps what it would bring, for the person who sent it to look at. Nothing is imported yet. */
@Injectable()
export class ReadFileHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly queries: ExchangeQueries,
    private readonly files: ResearchFiles,
    private readonly imports: ImportStore,
    private readonly ids: Ids,
  ) {}

  async handle(actor: SignedIn, programme: ProgrammeId, sent: SentFile): Promise<FileReadOutcome> {
    const here = await this.queries.here(actor, programme);
    if (!here) return { kind: 'NotVisible' };
    const kind = kindOf(sent.name);
    if (!kind) return { kind: 'Refused', sentence: 'Files of REFI-QDA end in .qdc or .qdpx.' };
    const read =
      kind === 'codebook' ? await this.codebook(sent.path, here) : await this.project(sent.path, here);
    if (!read.ok) return { kind: 'Refused', sentence: read.sentence };
    const id = this.ids.next<string>();
    const { name: fileName, digest } = sent;
    await this.units.run(actor, work =>
      this.imports.add(work, {
        id,
        programme,
        kind,
        fileName: fileName.slice(0, 200),
        digest,
        ...read.value,
      }),
    );
    return { kind: 'Read', id };
  }

  private async codebook(path: string, here: Here): Promise<ReadOutcome<Planned>> {
    const read = await this.files.readCodebook(path);
    if (!read.ok) return read;
    const { losses, ...codes } = planCodes(here.codes, read.value.codes);
    const plan = { codes, codings: [], notes: [] };
    return { ok: true, value: { plan, losses: [...read.value.losses, ...losses] } };
  }

  private async project(path: string, here: Here): Promise<ReadOutcome<Planned>> {
    const read = await this.files.readProject(path);
    if (!read.ok) return read;
    const { codes, codings, notes, losses } = planProject(read.value.file, here);
    const plan = { codes: { add: codes.add, known: codes.known }, codings, notes };
    return { ok: true, value: { plan, losses: [...read.value.losses, ...losses] } };
  }
}
