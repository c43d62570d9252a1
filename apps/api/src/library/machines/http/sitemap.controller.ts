import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';
import { Settings } from '../../../platform/settings.js';
import { everyRecord, RecordQueries } from '../application/record.queries.js';
import { KeptTexts } from './kept-texts.js';
import { answerMachine, openToAllSites } from './machine-answer.js';

/** A sitemap holds 50,000 addresses at most (sitemaps.org); the latest changes are the ones worth a visit. */
const addresses = 49_999;

/** For crawlers: where they may go, and what there is. */
@Controller()
export class SitemapController {
  constructor(
    private readonly records: RecordQueries,
    private readonly settings: Settings,
    private readonly kept: KeptTexts,
  ) {}

  @Get('library/sitemap.xml')
  async sitemap(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const text = await this.kept.of('/library/sitemap.xml', () => this.made());
    answerMachine({ request, reply }, { type: 'application/xml; charset=utf-8', text });
  }

  @Get('robots.txt')
  robots(@Res() reply: FastifyReply): void {
    const lines = [
      'User-agent: *',
      'Allow: /library',
      'Disallow: /library?',
      'Disallow: /',
      '',
      `Sitemap: ${this.settings.publicUrl}/library/sitemap.xml`,
      '',
    ];
    void openToAllSites(reply)
      .header('cache-control', 'public, no-cache')
      .type('text/plain; charset=utf-8')
      .send(lines.join('\n'));
  }

  private async made(): Promise<string> {
    const records = await this.records.latest(everyRecord, addresses);
    const pages = records
      .filter(record => record.withdrawal === null)
      .map(({ slug, changedAt }) => ({ url: `/library/${slug}`, lastmod: changedAt.toISOString() }));
    const hostname = this.settings.publicUrl;
    const stream = Readable.from([{ url: '/library' }, ...pages]).pipe(new SitemapStream({ hostname }));
    return (await streamToPromise(stream)).toString();
  }
}
