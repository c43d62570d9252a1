import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { auditWords } from '@pathways/domain/audit';
import type { SignedIn } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { answerSheet, type SheetFile } from '../../platform/http/answer-sheet.js';
import { AuditQueries, type AuditEntryView } from '../application/audit.queries.js';
import { auditInput } from '../graphql/audit-input.js';

/** What a spreadsheet holds without trouble; a longer stretch is fetched by days. */
const most = 50_000;

const rowOf = ({ occurredAt, byName, byMe, kind, about, programmeName }: AuditEntryView) => [
  occurredAt.toISOString(),
  byName ?? (byMe ? 'you' : ''),
  auditWords(kind),
  about.join('; '),
  programmeName,
  kind,
];

/** The log as a file: `/api/exports/audit/log.csv?from=2026-09-01&until=2026-12-18`. */
@Controller('api/exports/audit')
export class AuditExportController {
  constructor(
    private readonly actors: ActorSource,
    private readonly queries: AuditQueries,
  ) {}

  @Get(':file')
  log(
    @Param('file') file: string,
    @Query() asked: Record<string, string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answerSheet(file, { request, reply }, this.actors, actor => this.make(actor, asked));
  }

  private async make(actor: SignedIn, asked: Record<string, string>): Promise<SheetFile | null> {
    const narrowed = auditInput.safeParse(asked);
    if (!narrowed.success) return null;
    const { nodes } = await this.queries.entries(actor, { filter: narrowed.data, first: most, after: null });
    return {
      name: 'Who did what',
      sheets: [
        {
          name: 'Who did what',
          columns: ['When (UTC)', 'Who', 'Did', 'What it names', 'Programme', 'Kind'],
          rows: nodes.map(rowOf),
        },
      ],
    };
  }
}
