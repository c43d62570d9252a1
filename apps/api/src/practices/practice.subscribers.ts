import { Injectable } from '@nestjs/common';
import type { ConsentWithdrawn } from '@pathways/domain/coding';
import type { VersionId } from '@pathways/domain/practices';
import type { ContributionHidden } from '@pathways/domain/safeguarding';
import { JobBook } from '../platform/jobs/job-book.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { checkLinks, CheckLinksHandler } from './application/check-links.handler.js';
import { LostQuoteMail } from './application/lost-quote-mail.js';
import { RemindHandler, remindOfTurns } from './application/remind.handler.js';

/** What the clock and other slices set going here. */
@Injectable()
export class PracticeSubscribers {
  constructor(
    subscribers: OutboxSubscribers,
    jobs: JobBook,
    mail: LostQuoteMail,
    reminders: RemindHandler,
    links: CheckLinksHandler,
  ) {
    subscribers.on<ConsentWithdrawn>('ConsentWithdrawn', 'lost quote mail', delivery =>
      mail.receive(delivery),
    );
    subscribers.on<ContributionHidden>('ContributionHidden', 'hidden quote mail', delivery =>
      mail.receiveHidden(delivery),
    );
    jobs.enter(checkLinks, ({ version }) => links.handle(version as VersionId));
    jobs.each(60, remindOfTurns, () => reminders.handle());
  }
}
