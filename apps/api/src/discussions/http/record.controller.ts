import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { DiscussionId } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { answerPaper } from '../../platform/http/answer-paper.js';
import { PdfPress } from '../../platform/pdf/pdf-press.js';
import { Clock } from '../../platform/unit-of-work.js';
import { ReadRoomHandler } from '../application/read-room.handler.js';
import { DiscussionRecords } from '../application/discussion-records.js';
import { recordPaper } from './record-paper.js';

/** The record of a discussion as a PDF, for whoever may read the room. Taking it along is reading, and is written down. */
@Controller('api/exports/discussions')
export class RecordController {
  constructor(
    readonly actors: ActorSource,
    private readonly records: DiscussionRecords,
    private readonly visits: ReadRoomHandler,
    readonly press: PdfPress,
    private readonly clock: Clock,
  ) {}

  @Get(':file')
  record(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answerPaper(file, { request, reply }, this, async (actor, id) => {
      const record = z.uuid().safeParse(id).success ? await this.records.of(actor, id as DiscussionId) : null;
      if (!record) return null;
      await this.visits.trace(record.room.lens, record.room.number);
      return recordPaper(record, this.clock.now());
    });
  }
}
