import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { attributes } from '@pathways/domain/analysis';
import type { CycleId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { answerSheet, type SheetFile } from '../../platform/http/answer-sheet.js';
import { TableQueries } from '../application/table.queries.js';
import { cellSheet, pairSheet } from './table-sheets.js';

const asked = z.object({
  programme: z.guid().transform(id => id.toLowerCase() as ProgrammeId),
  table: z.enum([...attributes, 'month', 'cycle', 'pairs']),
  cycle: z
    .guid()
    .optional()
    .transform(id => (id ? (id.toLowerCase() as CycleId) : null)),
});

/** The tables as files, for those who may see them, under the same rule for small numbers. */
@Controller('api/exports/analysis')
export class TableExportController {
  constructor(
    private readonly actors: ActorSource,
    private readonly tables: TableQueries,
  ) {}

  @Get(':file')
  table(
    @Param('file') file: string,
    @Query() query: Record<string, string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answerSheet(file, { request, reply }, this.actors, (actor, programme) =>
      this.make(actor, { ...query, programme }),
    );
  }

  private async make(actor: SignedIn, query: Record<string, string>): Promise<SheetFile | null> {
    const wish = asked.safeParse(query);
    if (!wish.success) return null;
    const { programme, table, cycle } = wish.data;
    if (table === 'pairs') {
      const pairs = await this.tables.pairs(actor, programme, cycle);
      return pairs && { name: 'Codes that meet', sheets: [pairSheet(pairs)] };
    }
    if (table === 'month' || table === 'cycle') {
      const trend = await this.tables.overTime(actor, programme, table);
      return trend && { name: `Codes by ${table}`, sheets: [cellSheet('Codes over time', trend)] };
    }
    const view = await this.tables.byAttribute(actor, programme, { by: table, cycle });
    return view && { name: `Codes by ${table}`, sheets: [cellSheet(`Codes by ${table}`, view)] };
  }
}
