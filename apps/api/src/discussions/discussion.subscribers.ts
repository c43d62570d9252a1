import { Injectable } from '@nestjs/common';
import type { GroupReleased } from '@pathways/domain/groups';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { OpenDiscussionHandler } from './application/open-discussion.handler.js';

/** A release opens the group's discussion. Delivered twice, it opens one. */
@Injectable()
export class DiscussionSubscribers {
  constructor(
    subscribers: OutboxSubscribers,
    private readonly opening: OpenDiscussionHandler,
  ) {
    subscribers.on<GroupReleased>('GroupReleased', 'discussions open', ({ event }) =>
      this.opening.handle(event.group, event.cycle),
    );
  }
}
