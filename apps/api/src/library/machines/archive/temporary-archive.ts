import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ArchiveFile, type WrittenArchive } from '../application/archive-file.js';
import { ArchiveMaker } from './archive-maker.js';

@Injectable()
export class TemporaryArchive extends ArchiveFile {
  constructor(private readonly maker: ArchiveMaker) {
    super();
  }

  async write<Outcome>(madeAt: Date, use: (archive: WrittenArchive) => Promise<Outcome>): Promise<Outcome> {
    const folder = await mkdtemp(join(tmpdir(), 'pathways-archive-'));
    try {
      const path = join(folder, 'archive.zip');
      await this.maker.make(path, madeAt);
      const hash = createHash('sha256');
      await pipeline(createReadStream(path), hash);
      return await use({ path, size: (await stat(path)).size, digest: hash.digest('hex') });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
