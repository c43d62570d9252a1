import { Injectable } from '@nestjs/common';
import type { ContributionEdited, ContributionPosted } from '@pathways/domain/discussions';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { SettleDraftsHandler } from './application/settle-drafts.handler.js';
import { SweepDraftsHandler } from './application/sweep-drafts.handler.js';

const mayEndRights: readonly string[] = ['RoleEnded', 'SchoolLeft', 'MembersChanged'];

/** What was said is no draft any more; where somebody may not read any more, nothing of theirs lies. Twice is as good as once. */
@Injectable()
export class DraftSubscribers {
  constructor(subscribers: OutboxSubscribers, settling: SettleDraftsHandler, sweep: SweepDraftsHandler) {
    subscribers.enter({
      name: 'drafts drop',
      hears: kind => mayEndRights.includes(kind),
      receive: () => sweep.soon(),
    });
    subscribers.on<ContributionPosted>('ContributionPosted', 'drafts sent', ({ event }) =>
      settling.sent(event.contribution),
    );
    subscribers.on<ContributionEdited>('ContributionEdited', 'drafts saved', ({ event }) =>
      settling.sent(event.contribution),
    );
  }
}
