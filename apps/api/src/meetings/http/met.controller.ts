import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { whetherMet } from '@pathways/domain/meetings';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { summaryOf } from '../application/calendar.js';
import { MeetingDesk } from '../application/calendar-desk.js';
import { CalendarQueries } from '../application/calendar.queries.js';
import { MetLinks, type MetClaim } from '../application/met-links.js';
import { TellWhetherMetHandler } from '../application/tell-whether-met.handler.js';
import { metPage } from './met-page.js';

const said = z.object({
  became: z.enum(whetherMet),
  because: z
    .string()
    .max(2_000)
    .optional()
    .transform(because => because ?? ''),
});

/**
 * Where the link of “Did you meet?” leads. Opening it changes nothing, since mail filters open links; the button does, as the
 * person to whom it was sent, with the rights that they have at this moment.
 */
@Controller('api/meetings/met')
export class MetController {
  constructor(
    private readonly links: MetLinks,
    private readonly queries: CalendarQueries,
    private readonly actors: ActorSource,
    private readonly telling: TellWhetherMetHandler,
    private readonly desk: MeetingDesk,
  ) {}

  @Get()
  async ask(@Query('token') token: unknown, @Res() reply: FastifyReply): Promise<void> {
    const claim = this.links.read(String(token));
    const meeting = claim && (await this.queries.one(claim.meeting));
    if (!claim || !meeting) return this.unknown(reply);
    const page = this.desk.pageOf(meeting);
    const title = `Did you meet? ${summaryOf(meeting)}`;
    this.show(reply, 200, metPage({ title, token: this.links.tokenOf(claim), page }));
  }

  @Post()
  async tell(
    @Query('token') token: unknown,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const claim = this.links.read(String(token));
    const wish = said.safeParse(body);
    if (!claim || !wish.success) return this.unknown(reply);
    const result = await this.keep(claim, wish.data);
    if (!result.ok) {
      const words = 'Only the people of a member school say this. Perhaps your school has left the group.';
      return this.show(
        reply,
        403,
        metPage({ title: 'Nothing was changed', words, page: this.desk.links.to('/') }),
      );
    }
    const words = 'Thank you. Somebody of your school can still change it on the page of the meeting.';
    this.show(
      reply,
      200,
      metPage({ title: 'It is written down', words, page: this.desk.pageOf(result.value) }),
    );
  }

  private async keep({ meeting, person, urn }: MetClaim, word: z.output<typeof said>) {
    return this.telling.handle(await this.actors.ofPerson(person), meeting, { ...word, urn });
  }

  private unknown(reply: FastifyReply): void {
    const words = 'This link is not complete. Copy all of it from the mail, or sign in and say it there.';
    this.show(reply, 404, metPage({ title: 'Nothing was changed', words, page: this.desk.links.to('/') }));
  }

  private show(reply: FastifyReply, status: number, page: string): void {
    void reply
      .status(status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .send(page);
  }
}
