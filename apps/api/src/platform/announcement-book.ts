import { Injectable } from '@nestjs/common';
import type { Announcement, DomainEvent } from './unit-of-work.js';

/** For each kind of event of a slice: the room that hears it, or null where no room does. */
export type AnnouncementsOf<Event extends DomainEvent> = {
  readonly [Kind in Event['kind']]: (event: Extract<Event, { kind: Kind }>) => Announcement | null;
};

type AnyAnnouncement = (event: never) => Announcement | null;

/** Every slice enters its announcements here when its module is made; an unknown event is an accident. */
@Injectable()
export class AnnouncementBook {
  private readonly pages = new Map<string, (event: DomainEvent) => Announcement | null>();

  enter<Event extends DomainEvent>(announcements: AnnouncementsOf<Event>): void {
    for (const [kind, announce] of Object.entries<AnyAnnouncement>(announcements)) {
      if (this.pages.has(kind)) throw new Error(`Two slices announce ${kind}.`);
      this.pages.set(kind, announce as (event: DomainEvent) => Announcement | null);
    }
  }

  read(event: DomainEvent): Announcement | null {
    const page = this.pages.get(event.kind);
    if (!page) throw new Error(`No announcement is entered for ${event.kind}.`);
    return page(event);
  }
}
