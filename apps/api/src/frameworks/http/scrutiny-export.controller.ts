import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { factOf, type KpiValue, type ScrutinyRow } from '@pathways/domain/frameworks';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { answerFile, fileNameOf, type FileAsked } from '../../platform/http/answer-file.js';
import { answerSheet } from '../../platform/http/answer-sheet.js';
import type { Entry } from '../../platform/http/sheet.js';
import { PdfPress } from '../../platform/pdf/pdf-press.js';
import { ScrutinyQueries, type ScrutinyAsked } from '../application/scrutiny.queries.js';
import { scrutinyPaper, scrutinyTitle, targetWords } from './scrutiny-paper.js';

const asked = z.object({ strand: z.string().max(100).optional(), on: z.iso.date().optional() });

const columns = [
  'Strand',
  'Sector',
  'Action',
  'What it says',
  'Lead',
  'KPI',
  'Measure',
  'Target',
  'Value',
  'Unit',
  'Progress',
  'Term',
  'As at',
  'Status',
  'Source',
  'Counting basis',
  'Note',
];

const valueEntries = (value: KpiValue | null, unit: string, progress: string): Entry[] => [
  value ? (value.value ?? value.state) : 'no value',
  unit,
  progress,
  value?.term ?? '',
  value?.asAt ?? '',
  value?.status ?? '',
  value?.source ?? '',
  value?.basis ?? '',
  value?.note ?? '',
];

const entriesOf = ({ strand, action, kpi, target, value, progress }: ScrutinyRow): Entry[] => [
  strand,
  action ? factOf(action, 'sector') : '',
  action?.ref ?? '',
  action?.words ?? '',
  action ? factOf(action, 'lead') : '',
  kpi.ref,
  kpi.words,
  targetWords(target),
  ...valueEntries(value, factOf(kpi, 'unit'), progress),
];

/** How a plan stands, for those who scrutinise it: by strand, and as it was known on a day. `/api/exports/scrutiny/<framework>.xlsx?strand=1&on=2026-11-22` */
@Controller('api/exports/scrutiny')
export class ScrutinyExportController {
  constructor(
    private readonly actors: ActorSource,
    private readonly queries: ScrutinyQueries,
    private readonly press: PdfPress,
  ) {}

  @Get(':file')
  async scrutiny(
    @Param('file') file: string,
    @Query() given: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const read = asked.safeParse(given);
    if (!read.success)
      return void reply.status(400).send({ message: 'Give the day as YYYY-MM-DD, such as 2026-11-22.' });
    const { strand = null, on = null } = read.data;
    const call = { request, reply };
    if (file.endsWith('.pdf')) return this.paper(file.slice(0, -4), { strand, on }, call);
    return answerSheet(file, call, this.actors, async (actor, framework) => {
      const found = await this.queries.of(actor, framework, { strand, on });
      return (
        found && {
          name: scrutinyTitle(found, strand),
          sheets: [{ name: `As known on ${found.on}`, columns, rows: found.rows.map(entriesOf) }],
        }
      );
    });
  }

  private paper(framework: string, asked: ScrutinyAsked, call: FileAsked): Promise<void> {
    return answerFile(call, this.actors, async actor => {
      const found = await this.queries.of(actor, framework, asked);
      return (
        found && {
          name: `${fileNameOf(scrutinyTitle(found, asked.strand))}.pdf`,
          type: 'application/pdf',
          body: this.press.print(scrutinyPaper(found, asked.strand)),
        }
      );
    });
  }
}
