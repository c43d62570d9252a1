import { Injectable } from '@nestjs/common';
import type { ContributionsRead } from '@pathways/domain/discussions';
import type { GroupReleased } from '@pathways/domain/groups';
import type { RoleEnded } from '@pathways/domain/people';
import type { SheetIssuedToCycle } from '@pathways/domain/prompts';
import { roomOf } from '@pathways/domain/shared';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { RealtimeServer } from '../platform/realtime/realtime-server.js';
import { OpenDiscussionHandler } from './application/open-discussion.handler.js';
import { discussionAnnouncements } from './discussion.announcements.js';

const isTalk = (kind: string): boolean => kind in discussionAnnouncements;

/** What follows from an event elsewhere. Each may be delivered twice and does its work once. */
@Injectable()
export class DiscussionSubscribers {
  constructor(subscribers: OutboxSubscribers, opening: OpenDiscussionHandler, realtime: RealtimeServer) {
    subscribers.on<GroupReleased>('GroupReleased', 'discussions open', ({ event }) =>
      opening.handle(event.group, event.cycle),
    );
    subscribers.on<SheetIssuedToCycle>('SheetIssuedToCycle', 'discussions begin', async ({ event }) => {
      for (const group of event.groups) await opening.handle(group, event.cycle);
    });
    // Whatever happens in a room and is not talk may change who belongs there: a school left, a charter was adopted.
    subscribers.enter({
      name: 'discussions put out',
      hears: kind => !isTalk(kind),
      receive: async ({ room }) => void (room && (await realtime.recheck(room))),
    });
    subscribers.on<ContributionsRead>('ContributionsRead', 'discussions other devices', async ({ event }) =>
      realtime.wake(event.person, roomOf(event.group)),
    );
    // Their devices connect again at once, and may then watch what they still may read.
    subscribers.on<RoleEnded>('RoleEnded', 'discussions reconnect', async ({ event }) =>
      realtime.disconnect(event.person),
    );
  }
}
