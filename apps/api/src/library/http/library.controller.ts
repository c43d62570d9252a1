import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { schoolPhases } from '@pathways/domain/schools';
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { LibraryPages } from '../application/library-pages.js';
import { LibraryQueries } from '../application/library.queries.js';

/** Nothing but our own stylesheet and our own form: these pages have no script to allow. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const first = 20;

/** What a visitor typed into the address is never wrong: what cannot be meant is left out. */
const asked = z.object({
  search: z.string().trim().max(200).catch(''),
  phase: z.enum(schoolPhases).nullable().catch(null),
  theme: z.string().trim().min(1).max(40).nullable().catch(null),
  after: z
    .string()
    .regex(/^[\w-]{1,200}$/)
    .nullable()
    .catch(null),
});

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

@Controller('library')
export class LibraryController {
  constructor(
    private readonly queries: LibraryQueries,
    private readonly pages: LibraryPages,
  ) {}

  @Get()
  async list(
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { search: words, phase, theme, after } = asked.parse(query);
    const page = await this.queries
      .page({ search: { words, phase, theme }, first, after })
      .catch((error: unknown) => {
        if (after === null) throw error;
        return this.queries.page({ search: { words, phase, theme }, first, after: null });
      });
    this.send({ request, reply }, this.pages.list(page));
  }

  @Get(':slug')
  async practice(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (slug === this.pages.stylesheet.fileName) return this.style(reply);
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
    if (practice) return this.send(exchange, this.pages.practice(practice));
    void exchange.reply.status(404);
    this.send(exchange, this.pages.missing());
  }

  private style(reply: FastifyReply): void {
    void reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type('text/css; charset=utf-8')
      .send(this.pages.stylesheet.text);
  }

  /** Caches keep a page but must ask each time: a school that withdraws its words is obeyed by the next read. */
  private send({ request, reply }: Exchange, html: string): void {
    const tag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
    void reply
      .header('content-security-policy', policy)
      .header('cache-control', 'public, no-cache')
      .header('etag', tag)
      .header('content-language', 'en-GB')
      .type('text/html; charset=utf-8');
    if (request.headers['if-none-match'] === tag && reply.statusCode === 200) void reply.status(304).send();
    else void reply.send(html);
  }
}
