import { Injectable } from '@nestjs/common';
import { isSignedIn, type SignedIn } from '@pathways/domain/shared';
import { createHash, randomBytes } from 'node:crypto';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { wholeCalendar } from './calendar.js';
import { MeetingDesk } from './calendar-desk.js';
import { CalendarLinkStore, CalendarQueries } from './calendar.queries.js';

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/**
 * A person's calendar under an address of its own. The secret is shown once and only its digest is kept; making another one, or
 * none, ends the one before at once.
 */
@Injectable()
export class CalendarLinkHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: CalendarLinkStore,
    private readonly queries: CalendarQueries,
    private readonly actors: ActorSource,
    private readonly desk: MeetingDesk,
  ) {}

  async make(actor: SignedIn): Promise<string> {
    const secret = randomBytes(24).toString('base64url');
    await this.unit.run(actor, work => this.store.keep(work, actor.personId, hashOf(secret)));
    // After the question mark, which no log keeps.
    return this.desk.links.to(`/api/calendar/meetings.ics?key=${secret}`);
  }

  end(actor: SignedIn): Promise<void> {
    return this.unit.run(actor, work => this.store.drop(work, actor.personId));
  }

  madeAt(actor: SignedIn): Promise<Date | null> {
    return this.store.madeAt(actor.personId);
  }

  /** Null for a secret that was never given out or has ended. Rights are those of this moment. */
  async open(secret: string): Promise<string | null> {
    const person = await this.store.personOf(hashOf(secret));
    const actor = person && (await this.actors.ofPerson(person));
    if (!actor || !isSignedIn(actor)) return null;
    return wholeCalendar(await this.queries.of(actor), this.desk.desk);
  }
}
