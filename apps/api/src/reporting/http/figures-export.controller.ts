import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Figure } from '@pathways/domain/reporting';
import type { CycleId, SignedIn } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { answerSheet, type SheetFile } from '../../platform/http/answer-sheet.js';
import type { Sheet } from '../../platform/http/sheet.js';
import { FigureQueries } from '../application/figure.queries.js';

const sheetOf = ({ title, columns, rows }: Figure): Sheet => ({
  // What Excel takes for the name of a sheet.
  name: title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
  columns: columns.map(({ label }) => label),
  rows,
});

/** The figures of a cycle as a file: the same rows as on the page. A CSV holds the first of them. */
@Controller('api/exports/figures')
export class FiguresExportController {
  constructor(
    private readonly actors: ActorSource,
    private readonly queries: FigureQueries,
  ) {}

  @Get(':file')
  figures(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answerSheet(file, { request, reply }, this.actors, (actor, id) => this.make(actor, id));
  }

  private async make(actor: SignedIn, id: string): Promise<SheetFile | null> {
    const counted = z.uuid().safeParse(id).success ? await this.queries.ofCycle(actor, id as CycleId) : null;
    const [first, ...others] = counted?.figures ?? [];
    if (!counted || !first) return null;
    const definitions: Sheet = {
      name: 'Definitions',
      columns: ['Figure', 'What was counted', 'Query', 'Hidden entries'],
      rows: counted.figures.map(({ title, definition, statement, hidden }) => [
        title,
        definition,
        statement.trim(),
        hidden,
      ]),
    };
    return {
      name: `${counted.of.programmeName}, ${counted.of.name}, figures`,
      sheets: [sheetOf(first), ...others.map(sheetOf), definitions],
    };
  }
}
