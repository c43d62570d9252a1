import { Injectable } from '@nestjs/common';
import { JobBook } from '../../../platform/jobs/job-book.js';
import { jobKind } from '../../../platform/jobs/jobs.js';
import { Clock } from '../../../platform/unit-of-work.js';
import { ArchiveQueries } from './archive.store.js';
import { isDue, MakeArchiveHandler } from './make-archive.handler.js';

export const makeArchive = jobKind('library.archive', 3);
const lookAtArchive = jobKind('library.archive.look', 3);

/** Every hour: is there an archive of last night, and may it still be shown? */
@Injectable()
export class ArchiveJobs {
  constructor(book: JobBook, archives: ArchiveQueries, handler: MakeArchiveHandler, clock: Clock) {
    const whenDue = async () => {
      if (isDue(await archives.newest(), clock)) await handler.handle();
    };
    book.each(60, lookAtArchive, whenDue);
    book.enter(makeArchive, whenDue);
  }
}
