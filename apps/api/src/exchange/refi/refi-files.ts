import { Injectable } from '@nestjs/common';
import type { FileCode, ResearchFile } from '@pathways/domain/exchange';
import { readFile } from 'node:fs/promises';
import { Clock } from '../../platform/unit-of-work.js';
import { XmlRefused } from '../../platform/xml/read-xml.js';
import { ResearchFiles, type ReadOutcome } from '../application/research-files.js';
import { readCodebook } from './read-codebook.js';
import { readProject } from './read-project.js';
import { FileRefused, unpack } from './unpack.js';
import { writeCodebook } from './write-codebook.js';
import { writeQdpx } from './write-qdpx.js';

/** A file that is refused is an answer, not an accident. */
async function told<Read>(read: () => Promise<Read>): Promise<ReadOutcome<Read>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    if (error instanceof XmlRefused || error instanceof FileRefused)
      return { ok: false, sentence: error.message };
    throw error;
  }
}

@Injectable()
export class RefiFiles extends ResearchFiles {
  constructor(private readonly clock: Clock) {
    super();
  }

  codebook(codes: readonly FileCode[]): string {
    return writeCodebook(codes, 'Pathways');
  }

  project(file: ResearchFile): Promise<Buffer> {
    return writeQdpx(file, this.clock.now());
  }

  readCodebook(path: string) {
    return told(async () => readCodebook(await readFile(path)));
  }

  readProject(path: string) {
    return told(async () => readProject(await unpack(path)));
  }
}
