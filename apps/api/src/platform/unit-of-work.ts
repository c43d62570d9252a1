import type { Actor, RoomId } from '@pathways/domain/shared';

/** Something that happened, in the past tense. Ids only, never prose: it is stored, relayed and logged. */
export interface DomainEvent {
  readonly kind: string;
}

/** One transaction in the making: what is announced in it is numbered and stored with it, or not at all. */
export abstract class Work {
  abstract readonly actor: Actor;
  /** The moment of this work, the same for everything written in it. */
  abstract readonly now: Date;
  abstract announce<Event extends DomainEvent>(event: Event): Promise<void>;
}

/**
 * Runs load → decide → keep → announce as one transaction. A refusal must be returned before anything is kept. The steps may
 * run more than once, each time as if nothing had happened: what they do must be done through the work alone.
 */
export abstract class UnitOfWork {
  abstract run<Outcome>(actor: Actor, steps: (work: Work) => Promise<Outcome>): Promise<Outcome>;
}

export abstract class Clock {
  abstract now(): Date;
}

export abstract class Ids {
  /** A fresh, time-ordered UUID. */
  abstract next<Id extends string>(): Id;
}

/** Where an event is heard: the room whose next number it takes, and the thing in it that changed. */
export interface Announcement {
  readonly room: RoomId;
  readonly subject: string;
}
