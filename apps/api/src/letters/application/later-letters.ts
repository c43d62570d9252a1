import { Injectable } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Clock, type Work } from '../../platform/unit-of-work.js';
import { sendLetterJob } from './letter-jobs.js';
import { isNow, LetterPeople, openingFor, type LetterPerson } from './letter-people.js';
import type { Letter } from './letter.store.js';
import { momentOf, wallTimeOf } from './local-time.js';

/** The database's clock decides when a job is due, and ours whether it is time. */
const clocksApart = 30_000;

/** Quiet hours may have begun since the letter was made: it goes when they end. */
@Injectable()
export class LaterLetters {
  constructor(
    private readonly people: LetterPeople,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async putOff(work: Work, { id }: Letter, person: LetterPerson): Promise<boolean> {
    const now = wallTimeOf(this.clock.now());
    const opening = openingFor(person, now, await this.people.closedFrom(now.day));
    if (isNow(opening, now)) return false;
    // Another key than that of the job that runs now, which ends with this.
    const at = new Date(momentOf(opening).getTime() + clocksApart);
    const terms = { key: `letter ${id} ${opening.day}`, at };
    await this.jobs.add(work, sendLetterJob, { letter: id }, terms);
    return true;
  }
}
