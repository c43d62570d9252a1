import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Reading } from '../reading.js';

/** For the proxy and the orchestrator: is the process alive, and can it serve? */
@Controller('health')
export class HealthController {
  constructor(private readonly reading: Reading) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    try {
      await this.reading.row('health', 'select 1 as one');
      return { status: 'ready' };
    } catch {
      void reply.status(503);
      return { status: 'the database does not answer' };
    }
  }
}
