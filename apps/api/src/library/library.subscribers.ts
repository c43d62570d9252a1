import { Injectable } from '@nestjs/common';
import type { PracticeEvent } from '@pathways/domain/practices';
import { JobBook } from '../platform/jobs/job-book.js';
import { jobKind } from '../platform/jobs/jobs.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { RecountDialsHandler } from './application/recount-dials.handler.js';

const recount = jobKind<Record<string, never>>('library.recount');

/** Whatever moves a dial; a published version may quote other groups, so that other schools are independent. */
const movers = ['PracticePublished', 'PracticesLinked', 'TryLogged', 'TryRevised', 'TryWithdrawn'] as const;
type Moving = Extract<PracticeEvent, { kind: (typeof movers)[number] }>;

@Injectable()
export class LibrarySubscribers {
  constructor(subscribers: OutboxSubscribers, jobs: JobBook, dials: RecountDialsHandler) {
    for (const kind of movers)
      subscribers.on<Moving>(kind, 'library dials', ({ event }) => dials.of(event.practice));
    jobs.each(60, recount, () => dials.due());
  }
}
