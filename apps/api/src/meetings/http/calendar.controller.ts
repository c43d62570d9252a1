import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CalendarLinkHandler } from '../application/calendar-link.handler.js';

/** A person's meetings for the program that keeps their calendar: it has no session, the key is the right. */
@Controller('api/calendar')
export class CalendarController {
  constructor(private readonly links: CalendarLinkHandler) {}

  @Get('meetings.ics')
  async meetings(@Query('key') key: unknown, @Res() reply: FastifyReply): Promise<void> {
    const calendar = typeof key === 'string' ? await this.links.open(key) : null;
    if (calendar === null) {
      void reply.status(404).send({ message: 'There is no calendar under this address any more.' });
      return;
    }
    void reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('cache-control', 'private, max-age=300')
      .header('referrer-policy', 'no-referrer')
      .send(calendar);
  }
}
