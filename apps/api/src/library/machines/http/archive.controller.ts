import { Controller, Get, Req, Res } from '@nestjs/common';
import { stranger } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FileStore } from '../../../platform/files/file-store.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { UnitOfWork } from '../../../platform/unit-of-work.js';
import { ArchiveQueries } from '../application/archive.store.js';
import { makeArchive } from '../application/archive-job.js';
import { HandedWords } from '../application/handed-words.js';
import { archiveKey } from '../application/make-archive.handler.js';
import { openToAllSites } from './machine-answer.js';

/** The whole library in one file. It is asked of the database each time whether all in it may still be shown. */
@Controller('library')
export class ArchiveController {
  constructor(
    private readonly archives: ArchiveQueries,
    private readonly files: FileStore,
    private readonly units: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly handed: HandedWords,
  ) {}

  @Get('archive.zip')
  async archive(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const newest = await this.archives.newest();
    const bytes = newest?.stands ? await this.files.open(archiveKey(newest.id)) : null;
    if (!newest || !bytes) return this.later(reply);
    const tag = `"${newest.digest.slice(0, 32)}"`;
    void openToAllSites(reply)
      .header('cache-control', 'public, no-cache')
      .header('etag', tag)
      .header('last-modified', newest.madeAt.toUTCString());
    if (request.headers['if-none-match'] === tag) {
      bytes.destroy();
      return void reply.status(304).send();
    }
    await this.handed.keptArchive(newest.id);
    void reply
      .header(
        'content-disposition',
        `attachment; filename="pathways-library-${newest.madeAt.toISOString().slice(0, 10)}.zip"`,
      )
      .type('application/zip')
      .send(bytes);
  }

  /** None yet, or one that shows what was taken back since: a new one is made, and nobody is handed the old one. */
  private async later(reply: FastifyReply): Promise<void> {
    await this.units.run(stranger, work => this.jobs.add(work, makeArchive, {}, { key: makeArchive.name }));
    void openToAllSites(reply)
      .status(503)
      .header('retry-after', '60')
      .header('cache-control', 'no-store')
      .type('text/plain; charset=utf-8')
      .send('The archive is being made anew. Ask again in a minute.\n');
  }
}
