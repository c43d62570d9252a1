import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { csvOf } from '../../../platform/http/sheet.js';
import { Settings } from '../../../platform/settings.js';
import { everyRecord, RecordQueries, type LibraryRecord } from '../application/record.queries.js';
import { KeptTexts } from './kept-texts.js';
import { answerMachine } from './machine-answer.js';

const columns = [
  'address',
  'title',
  'problem',
  'phase',
  'themes',
  'programme',
  'sample',
  'version',
  'first published',
  'published',
  'withdrawn',
  'withdrawn because',
  'replaced by',
  'licence',
];

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

const lineOf = (record: LibraryRecord, origin: string) => [
  `${origin}/library/${record.slug}`,
  record.title,
  record.problem,
  record.phase,
  record.themes.join('; '),
  record.programmeName,
  record.isFictional ? 'yes' : 'no',
  record.number,
  dayOf(record.firstPublishedAt),
  dayOf(record.publishedAt),
  record.withdrawal ? dayOf(record.changedAt) : null,
  record.withdrawal?.reason ?? null,
  record.withdrawal?.successor ? `${origin}/library/${record.withdrawal.successor}` : null,
  record.licence,
];

/** All practices as one table: one line each, the latest change first. */
@Controller('library/practices.csv')
export class TableController {
  constructor(
    private readonly records: RecordQueries,
    private readonly settings: Settings,
    private readonly kept: KeptTexts,
  ) {}

  @Get()
  async table(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const text = await this.kept.of('/library/practices.csv', () => this.made());
    answerMachine({ request, reply }, { type: 'text/csv; charset=utf-8', text });
  }

  private async made(): Promise<string> {
    const records = await this.records.latest(everyRecord, 100_000);
    const rows = records.map(record => lineOf(record, this.settings.publicUrl));
    return csvOf({ name: 'Practices', columns, rows });
  }
}
