import type { INestApplicationContext } from '@nestjs/common';
import { isSignedIn, type PersonId, type SignedIn } from '@pathways/domain/shared';
import { ActorSource } from '../../../platform/auth/actor-source.js';
import { OutboxRelay } from '../../../platform/outbox/outbox-relay.js';
import type { StoryClock } from '../story-clock.js';

type Constructor<Part> = (abstract new (...parts: never[]) => Part) | (new (...parts: never[]) => Part);

/** What the scenes of a seeded world play on: the whole application, its clock, and its people as they stand now. */
export class Stage {
  constructor(
    private readonly app: INestApplicationContext,
    readonly clock: StoryClock,
  ) {}

  get<Part>(part: Constructor<Part>): Part {
    return this.app.get<Part>(part, { strict: false });
  }

  async actor(person: PersonId): Promise<SignedIn> {
    const actor = await this.get(ActorSource).ofPerson(person);
    if (!isSignedIn(actor)) throw new Error(`Nobody has the id ${person}.`);
    return actor;
  }

  /** Lets everybody who must hear of what happened so far hear of it. */
  async settle(): Promise<void> {
    await this.get(OutboxRelay).drain();
  }
}
