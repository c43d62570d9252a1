import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { canExchange } from '@pathways/domain/exchange';
import { isSignedIn, type ProgrammeId } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { headersOf } from '../../platform/http/headers.js';
import { ReadFileHandler } from '../application/read-file.handler.js';
import { withSentFile } from './sent-file.js';

/** GraphQL has no upload, so files come here. The header keeps forged forms of other sites out, as with attachments. */
@Controller('api/exchange')
export class ReadFileController {
  constructor(
    private readonly actors: ActorSource,
    private readonly handler: ReadFileHandler,
  ) {}

  /** Answers the id under which the preview stands; nothing is imported yet. */
  @Post(':programme/read')
  async read(
    @Param('programme') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stop = (status: number, message: string) => {
      void reply.header('connection', 'close').status(status).send({ message });
    };
    const actor = await this.actors.fromHeaders(headersOf(request));
    if (!isSignedIn(actor)) return stop(401, 'Sign in first.');
    if (!request.headers['x-pathways-file'])
      return stop(403, 'Send the header x-pathways-file with the file.');
    const programme = z.guid().safeParse(id).success ? (id.toLowerCase() as ProgrammeId) : null;
    if (!programme || !canExchange(actor, programme))
      return stop(404, 'There is nothing here that you can open.');
    const outcome = await withSentFile(request, file => this.handler.handle(actor, programme, file));
    if (outcome === null) return stop(415, 'Send one file as multipart/form-data.');
    if (outcome === 'too large')
      return stop(413, 'Research files may have at most 50 MB. Nothing was taken.');
    if (outcome.kind === 'NotVisible') return stop(404, 'There is nothing here that you can open.');
    if (outcome.kind === 'Refused') return void reply.status(422).send({ message: outcome.sentence });
    void reply.status(200).send({ id: outcome.id });
  }
}
