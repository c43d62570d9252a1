import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { StopClaim } from '../application/letter-links.js';
import { LetterLinks } from '../application/letter-links.js';
import { StopLettersHandler } from '../application/stop-letters.handler.js';
import { stopPage } from './stop-page.js';

const questions = (room: string | null) => ({
  room: `Stop mail about ${room ?? 'this room'}?`,
  mail: 'Stop all mail from Pathways?',
  digest: 'Stop the weekly digest?',
});

const done = (room: string | null) => ({
  room: `There will be no more mail about ${room ?? 'this room'}, unless you are mentioned, asked or given something to do. It stays in your weekly digest.`,
  mail: 'There will be no more mail about what happens in Pathways. The bell in the app still shows it.',
  digest: 'There will be no more weekly digest.',
});

/**
 * The unsubscribe links of letters. Opening one changes nothing, since mail filters open links; the POST does, from the page’s
 * button or from the mail program itself (RFC 8058), and needs no session: the token is the right. It stands
 * after the question mark, which is not logged.
 */
@Controller('api/letters/stop')
export class StopLettersController {
  constructor(
    private readonly links: LetterLinks,
    private readonly stopping: StopLettersHandler,
  ) {}

  @Get()
  async ask(@Query('token') token: unknown, @Res() reply: FastifyReply): Promise<void> {
    const claim = this.links.readStop(String(token));
    if (!claim) return this.unknown(reply);
    const room = await this.stopping.roomName(claim);
    const page = { title: questions(room)[claim.what], button: 'Yes, stop it' };
    this.show(reply, 200, stopPage({ ...page, settingsPage: this.links.settingsPage }));
  }

  @Post()
  async stop(@Query('token') token: unknown, @Res() reply: FastifyReply): Promise<void> {
    const claim: StopClaim | null = this.links.readStop(String(token));
    if (!claim) return this.unknown(reply);
    await this.stopping.handle(claim);
    const words = done(await this.stopping.roomName(claim))[claim.what];
    this.show(reply, 200, stopPage({ title: 'Done', words, settingsPage: this.links.settingsPage }));
  }

  private unknown(reply: FastifyReply): void {
    const words =
      'This link is not complete. Copy all of it from the mail, or sign in and choose what reaches you.';
    this.show(
      reply,
      404,
      stopPage({ title: 'Nothing was changed', words, settingsPage: this.links.settingsPage }),
    );
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
