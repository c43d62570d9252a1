import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { ExcerptId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ExportsOfWords } from '../../coding/application/exports-of-words.js';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { answerFile, fileNameOf, type FileAsked, type HandedFile } from '../../platform/http/answer-file.js';
import { answerSheet } from '../../platform/http/answer-sheet.js';
import { ExchangeQueries } from '../application/exchange.queries.js';
import { ResearchFiles } from '../application/research-files.js';
import { excerptSheets } from './excerpt-sheets.js';

/** Research files and tables for a programme's researchers. Each that holds words is noted before it is handed over. */
@Controller('api/exchange')
export class DownloadController {
  constructor(
    private readonly actors: ActorSource,
    private readonly queries: ExchangeQueries,
    private readonly files: ResearchFiles,
    private readonly exports: ExportsOfWords,
  ) {}

  @Get('excerpts/:file')
  excerpts(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answerSheet(file, { request, reply }, this.actors, async (actor, id) => {
      if (!isId(id)) return null;
      const found = await this.queries.excerpts(actor, id);
      if (!found) return null;
      const portions = found.portions(excerpts =>
        this.note(actor, id, 'Excerpts as a spreadsheet', excerpts),
      );
      return { name: `${found.programmeName} excerpts`, sheets: excerptSheets(portions) };
    });
  }

  @Get(':programme/codebook.qdc')
  codebook(
    @Param('programme') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.hand({ request, reply }, id, async (actor, programme) => {
      const found = await this.queries.codebook(actor, programme);
      if (!found || found.codes.length === 0) return null;
      const body = this.files.codebook(found.codes);
      return { name: `${fileNameOf(found.programmeName)} codebook.qdc`, type: 'application/xml', body };
    });
  }

  @Get(':programme/project.qdpx')
  project(
    @Param('programme') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.hand({ request, reply }, id, async (actor, programme) => {
      const found = await this.queries.project(actor, programme);
      if (!found) return null;
      const body = await this.files.project(found.file);
      await this.note(actor, programme, 'A research project (REFI-QDA)', found.excerpts);
      return { name: `${fileNameOf(found.file.name)}.qdpx`, type: 'application/zip', body };
    });
  }

  private note(
    actor: SignedIn,
    programme: ProgrammeId,
    label: string,
    excerpts: readonly ExcerptId[],
  ): Promise<void> {
    return this.exports.record({
      kind: 'research file',
      label,
      programme,
      takenBy: actor.personId,
      excerpts,
    });
  }

  private hand(
    call: FileAsked,
    id: string,
    make: (actor: SignedIn, programme: ProgrammeId) => Promise<HandedFile | null>,
  ): Promise<void> {
    return answerFile(call, this.actors, async actor => (isId(id) ? make(actor, id) : null));
  }
}

const isId = (id: string): id is ProgrammeId => z.guid().safeParse(id).success;
