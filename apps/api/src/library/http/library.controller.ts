import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { dialRules } from '@pathways/domain/library';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LibraryPages } from '../application/library-pages.js';
import { LibraryQueries } from '../application/library.queries.js';
import { LibraryRegister } from '../application/library-register.js';
import { askedOfList, askedOfSchools } from './asked-of-list.js';
import { answerPage, answerStyle, type Exchange } from './public-answer.js';

const first = 20;

/** So many schools are offered to choose from; who finds too many types more. */
const schoolsOffered = 20;

@Controller('library')
export class LibraryController {
  constructor(
    private readonly queries: LibraryQueries,
    private readonly register: LibraryRegister,
    private readonly pages: LibraryPages,
  ) {}

  @Get()
  async list(
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { search, after } = askedOfList(query);
    const page = await this.queries.page({ search, first, after }).catch((error: unknown) => {
      if (after === null) throw error;
      return this.queries.page({ search, first, after: null });
    });
    answerPage({ request, reply }, this.pages.list(page));
  }

  /** Choosing a school: a form and links, so that the choice lives in the address and nowhere else. */
  @Get('schools')
  async schools(
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sought = askedOfSchools(query);
    const found =
      sought === '' ? { schools: [], total: 0 } : await this.register.find(sought, schoolsOffered);
    const { search } = askedOfList(query);
    answerPage({ request, reply }, this.pages.schools({ search, sought, ...found }));
  }

  @Get('rules')
  rules(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    answerPage({ request, reply }, this.pages.rules(null));
  }

  @Get('rules/:rule')
  rule(@Param('rule') rule: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const known = dialRules.find(each => each === rule);
    if (known) return answerPage({ request, reply }, this.pages.rules(known));
    this.missing({ request, reply });
  }

  @Get(':slug')
  async practice(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, text } = this.pages.stylesheet;
    if (slug === fileName) return answerStyle(reply, text);
    return this.show({ request, reply }, slug, null);
  }

  @Get(':slug/versions/:number')
  version(
    @Param('slug') slug: string,
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = /^[1-9]\d{0,3}$/.test(number) ? Number(number) : 0;
    return this.show({ request, reply }, slug, asked);
  }

  private async show(exchange: Exchange, slug: string, number: number | null): Promise<void> {
    const practice = await this.queries.practice(slug.slice(0, 120), number);
    if (practice) return answerPage(exchange, this.pages.practice(practice));
    this.missing(exchange);
  }

  private missing(exchange: Exchange): void {
    void exchange.reply.status(404);
    answerPage(exchange, this.pages.missing());
  }
}
