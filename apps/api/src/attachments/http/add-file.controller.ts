import { Controller, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { AttachmentId } from '@pathways/domain/attachments';
import { isSignedIn, type GroupId } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { headersOf } from '../../platform/http/headers.js';
import { KeepFileHandler } from '../application/keep-file.handler.js';
import { answerFor } from './kept-answers.js';
import { withReceivedFile } from './receive-file.js';

const asked = z.object({ id: z.guid().toLowerCase(), room: z.guid().toLowerCase() });

/**
 * GraphQL has no upload, so files come here. A browser sends the header `x-pathways-file` only after asking permission
 * for it (CORS), which other sites do not get: a forged form cannot add a file.
 */
@Controller('api/attachments')
export class AddFileController {
  constructor(
    private readonly actors: ActorSource,
    private readonly handler: KeepFileHandler,
  ) {}

  /** `id` is made by the device for this file: a repeat is answered with what was kept, and nothing is doubled. */
  @Post(':id')
  async add(
    @Param('id') id: string,
    @Query('room') room: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const say = (status: number, body: object) => void reply.status(status).send(body);
    // Answered before the file was read: the connection ends with the answer.
    const stop = (status: number, message: string) => {
      void reply.header('connection', 'close');
      say(status, { kind: 'NotRead', message });
    };
    const actor = await this.actors.fromHeaders(headersOf(request));
    if (!isSignedIn(actor)) return stop(401, 'Sign in first.');
    if (!request.headers['x-pathways-file'])
      return stop(403, 'Send the header x-pathways-file with the file.');
    const read = asked.safeParse({ id, room });
    if (!read.success) return stop(400, 'Give the file an id of its own and name its room: both are UUIDs.');
    const place = { id: read.data.id as AttachmentId, room: read.data.room as GroupId };
    const allowed = await this.handler.allowed(actor, place.room);
    if (!allowed.ok) {
      const { status, body } = answerFor('', allowed.refusal);
      return stop(status, body.message);
    }
    const answer = await withReceivedFile(request, async file => {
      const kept = await this.handler.handle(actor, { ...place, ...file });
      if (!kept.ok) return answerFor(file.name, kept.refusal);
      return { status: 200, body: { id: kept.value.id, name: kept.value.name } };
    });
    if (!answer) return stop(415, 'Send one file as multipart/form-data.');
    say(answer.status, answer.body);
  }
}
