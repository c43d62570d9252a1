import { Injectable } from '@nestjs/common';
import type { ConsentGiven, ConsentWithdrawn } from '@pathways/domain/coding';
import type { ContributionDeleted, ResearchConsentChanged } from '@pathways/domain/discussions';
import type { ContributionHidden, ContributionShown } from '@pathways/domain/safeguarding';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { AfterConsentHandler } from './application/after-consent.handler.js';

/** Whatever takes words out of a finished practice, or lets them back, is weighed where that practice waits. */
@Injectable()
export class WordsSubscribers {
  constructor(subscribers: OutboxSubscribers, after: AfterConsentHandler) {
    for (const kind of ['ConsentWithdrawn', 'ConsentGiven'] as const)
      subscribers.on<ConsentWithdrawn | ConsentGiven>(kind, 'words of practices', ({ event }) =>
        after.consent(event.consent),
      );
    for (const kind of [
      'ContributionHidden',
      'ContributionShown',
      'ContributionDeleted',
      'ResearchConsentChanged',
    ] as const)
      subscribers.on<ContributionHidden | ContributionShown | ContributionDeleted | ResearchConsentChanged>(
        kind,
        'words of practices',
        ({ event }) => after.contribution(event.contribution),
      );
  }
}
