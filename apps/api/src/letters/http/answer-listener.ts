import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { Settings } from '../../platform/settings.js';
import { Log } from '../../platform/telemetry/log.js';
import { AnswerDoor, mailAtMost } from './answer-door.js';

/** An SMTP answer: 5xx is for good, 4xx makes the sending server try again. */
const say = (code: number, sentence: string): Error =>
  Object.assign(new Error(sentence), { responseCode: code });

/**
 * A small mail server for replies alone: it takes mail for addresses that stand in our letters and relays nothing. A mail is
 * acknowledged when it has been posted or explained, so that a crash before makes the sender's server deliver it again.
 */
@Injectable()
export class AnswerListener implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private server: SMTPServer | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly door: AnswerDoor,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { port } = this.settings.replies;
    if (port === 0 || !this.settings.runsJobs) return;
    // Mail that cannot be taken is no reason not to serve: the sending servers keep it for days.
    await this.listen(port).catch((error: NodeJS.ErrnoException) =>
      this.log.warn(
        { port, code: error.code },
        'replies by mail are not taken: the port is not to be had; REPLY_MAIL_PORT names another',
      ),
    );
  }

  /** Answers the port, which is a free one for 0. */
  async listen(port: number): Promise<number> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      size: mailAtMost,
      maxClients: 5,
      banner: 'Pathways takes replies to its letters',
      onRcptTo: ({ address }, _session, done) =>
        done(this.door.knows(address) ? null : say(550, 'No such address here')),
      onData: (stream, session, done) =>
        void this.receive(stream, session).then(
          () => done(null),
          (error: unknown) => done(error instanceof Error ? error : say(451, 'Try again later')),
        ),
    });
    // Before it listens, whoever asked for the port is told by the promise.
    server.on('error', error => this.server && this.log.warn({ error }, 'a mail connection failed'));
    await new Promise<void>((ready, failed) => {
      server.server.once('error', failed);
      server.listen(port, this.settings.host, () => ready());
    });
    this.server = server;
    return (server.server.address() as AddressInfo).port;
  }

  private async receive(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const raw = await buffer(stream);
    if (stream.sizeExceeded) throw say(552, 'The mail is larger than 36 MB');
    const recipients = envelope.rcptTo.map(({ address }) => address);
    const outcome = await this.door.take(raw, recipients).catch((error: unknown) => {
      this.log.error({ error }, 'a mail could not be taken; it will come again');
      throw say(451, 'Try again later');
    });
    if (outcome.kind === 'unknown address') throw say(550, 'No such address here');
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>(closed => server.close(() => closed()));
  }
}
