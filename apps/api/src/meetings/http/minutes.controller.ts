import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { MeetingId } from '@pathways/domain/meetings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { answerPaper } from '../../platform/http/answer-paper.js';
import { PdfPress } from '../../platform/pdf/pdf-press.js';
import { Clock } from '../../platform/unit-of-work.js';
import { MeetingQueries } from '../application/meeting.queries.js';
import { minutesPaper } from './minutes-paper.js';

/** Minutes as a PDF, through the same reads as the page, so that whatever hides words there hides them here. */
@Controller('api/exports/meetings')
export class MinutesController {
  constructor(
    readonly actors: ActorSource,
    private readonly queries: MeetingQueries,
    readonly press: PdfPress,
    private readonly clock: Clock,
  ) {}

  @Get(':file')
  minutes(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answerPaper(file, { request, reply }, this, async (actor, id) => {
      const meeting = z.guid().safeParse(id).success ? await this.queries.one(actor, id as MeetingId) : null;
      return meeting && minutesPaper(meeting, actor.name, this.clock.now());
    });
  }
}
