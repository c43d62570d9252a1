import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { Settings } from '../../platform/settings.js';
import { AnswerDoor, mailAtMost } from './answer-door.js';

function isSame(given: string, due: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(due)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** A mail provider hands a mail over as it came (`message/rfc822`), with the shared secret as a bearer token. */
@Controller('api/mail')
export class AnswerWebhookController {
  constructor(
    private readonly settings: Settings,
    private readonly door: AnswerDoor,
    host: HttpAdapterHost,
  ) {
    const server = host.httpAdapter?.getInstance<FastifyInstance>();
    if (!server || server.hasContentTypeParser('message/rfc822')) return;
    server.addContentTypeParser(
      'message/rfc822',
      { parseAs: 'buffer', bodyLimit: mailAtMost },
      (_request, raw, done) => done(null, raw),
    );
  }

  /** 200: dealt with, do not send again. 404: no such address. 5xx: send again. */
  @Post('in')
  async receive(
    @Query('to') to: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { secret } = this.settings.replies;
    const say = (status: number, message: string) => void reply.status(status).send({ message });
    if (!secret) return say(404, 'Replies are not taken here.');
    const [, given = ''] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    if (!isSame(given, secret)) return say(401, 'Show the shared secret as a bearer token.');
    if (!Buffer.isBuffer(request.body)) return say(415, 'Send the mail as message/rfc822.');
    const outcome = await this.door.take(request.body, typeof to === 'string' ? [to] : []);
    return say(outcome.kind === 'unknown address' ? 404 : 200, outcome.kind);
  }
}
