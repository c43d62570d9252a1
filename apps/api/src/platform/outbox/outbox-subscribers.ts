import { Injectable } from '@nestjs/common';
import type { RoomId } from '@pathways/domain/shared';
import type { DomainEvent } from '../unit-of-work.js';

/** One outbox row on its way to a subscriber. */
export interface Delivery<Event extends DomainEvent = DomainEvent> {
  readonly id: number;
  readonly event: Event;
  readonly room: RoomId | null;
  readonly roomNumber: number | null;
  readonly occurredAt: Date;
}

export interface Subscriber {
  /** Unique and lasting: receipts are kept under it, so that a repeat is recognised. */
  readonly name: string;
  hears(kind: string): boolean;
  receive(delivery: Delivery): Promise<void>;
}

@Injectable()
export class OutboxSubscribers {
  private readonly entered: Subscriber[] = [];

  enter(subscriber: Subscriber): void {
    this.entered.push(subscriber);
  }

  /** Delivers events of one kind, typed. `receive` may be called again after a crash: it must be idempotent. */
  on<Event extends DomainEvent>(
    kind: Event['kind'],
    name: string,
    receive: (delivery: Delivery<Event>) => Promise<void>,
  ): void {
    this.enter({
      name,
      hears: heard => heard === kind,
      receive: delivery => receive(delivery as Delivery<Event>),
    });
  }

  of(kind: string): readonly Subscriber[] {
    return this.entered.filter(subscriber => subscriber.hears(kind));
  }
}
