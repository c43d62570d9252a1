import { Injectable } from '@nestjs/common';
import { isSignedIn } from '@pathways/domain/shared';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { Mailer, type Mail } from '../../platform/mail/mailer.js';
import type { LetterPerson } from './letter-people.js';
import { asHtml, asText, type MailBody } from './mail-body.js';

interface Outgoing {
  readonly body: MailBody;
  readonly key: string;
  readonly person: LetterPerson;
  readonly stopUrl: string;
  readonly replyTo?: string | undefined;
  readonly calendar?: Mail['calendar'];
}

/** The way out of the house, for letters and digests. */
@Injectable()
export class LetterOut {
  constructor(
    private readonly actors: ActorSource,
    private readonly mailer: Mailer,
  ) {}

  async actorOf({ id }: LetterPerson) {
    const actor = await this.actors.ofPerson(id);
    return isSignedIn(actor) ? actor : null;
  }

  async send({ body, key, person, stopUrl, replyTo, calendar }: Outgoing): Promise<void> {
    await this.mailer.send({
      to: person.email,
      subject: body.title,
      text: asText(body),
      html: asHtml(body),
      key: `letter ${person.id} ${key}`,
      stopUrl,
      replyTo,
      calendar,
    });
  }
}
