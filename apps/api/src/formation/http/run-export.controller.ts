import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { RunId, SignedIn } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { answerSheet, type SheetFile } from '../../platform/http/answer-sheet.js';
import { FormationQueries } from '../application/formation.queries.js';
import { groupsSheet, schoolsSheet, settingsSheet, unplacedSheet } from './run-sheets.js';

/** A run as a file, for those who may see its proposals. */
@Controller('api/exports/runs')
export class RunExportController {
  constructor(
    private readonly actors: ActorSource,
    private readonly formation: FormationQueries,
  ) {}

  @Get(':file')
  run(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answerSheet(file, { request, reply }, this.actors, (actor, id) => this.make(actor, id));
  }

  private async make(actor: SignedIn, id: string): Promise<SheetFile | null> {
    const view = z.uuid().safeParse(id).success ? await this.formation.run(actor, id as RunId) : null;
    if (!view) return null;
    const [groups, losses] = await Promise.all([
      this.formation.reasons(actor, view),
      this.formation.losses(actor, view),
    ]);
    return {
      name: `${view.programmeName}, ${view.phase} ${view.task}, ${view.cycleName}, seed ${view.seed}`,
      sheets: [schoolsSheet(groups, losses), groupsSheet(groups), unplacedSheet(view), settingsSheet(view)],
    };
  }
}
