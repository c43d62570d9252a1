import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LibraryQueries } from '../../application/library.queries.js';
import { HandedWords } from '../application/handed-words.js';
import { Citations, type CitationKind } from '../application/citations.js';
import { isOwnWalk } from './injected-walk.js';
import { answerMachine, nothingHere, type MachineExchange } from './machine-answer.js';

const types = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

/** One practice for programs: its citation, and all that its page shows. */
@Controller('library')
export class PracticeFileController {
  constructor(
    private readonly queries: LibraryQueries,
    private readonly citations: Citations,
    private readonly handed: HandedWords,
  ) {}

  @Get(':slug.bib')
  bibtex(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.cite(slug, 'bib', { request, reply });
  }

  @Get(':slug.ris')
  ris(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.cite(slug, 'ris', { request, reply });
  }

  @Get(':slug.csl.json')
  csl(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.cite(slug, 'csl.json', { request, reply });
  }

  @Get(':slug.json')
  async whole(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const practice = await this.queries.practice(slug.slice(0, 120), null);
    if (!practice) return nothingHere(reply);
    if (!isOwnWalk(request)) await this.handed.practices('json', [practice.practiceId]);
    answerMachine({ request, reply }, { type: types.json, text: `${JSON.stringify(practice, null, 2)}\n` });
  }

  private async cite(slug: string, kind: CitationKind, exchange: MachineExchange): Promise<void> {
    const practice = await this.queries.practice(slug.slice(0, 120), null);
    const text = practice && this.citations.file(practice, kind);
    if (text === null) return nothingHere(exchange.reply);
    answerMachine(exchange, { type: types[kind], text });
  }
}
