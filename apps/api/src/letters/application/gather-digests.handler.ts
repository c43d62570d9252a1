import { Injectable } from '@nestjs/common';
import { digestDue, type Day, type LetterId } from '@pathways/domain/letters';
import { stranger, type PersonId } from '@pathways/domain/shared';
import { Jobs } from '../../platform/jobs/jobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { sendLetterJob } from './letter-jobs.js';
import { isNow, LetterPeople, openingFor } from './letter-people.js';
import { LetterStamps } from './letter-stamps.js';
import { LetterStore } from './letter.store.js';
import { wallTimeOf } from './local-time.js';

const keyOf = (day: Day): string => `digest ${day}`;

/**
 * Begins the digests that are due: from half past seven on the chosen day, or at the first opening after a day that was closed or
 * missed. The day is the key, so that each comes once, and one that had nothing to tell is not tried again all week.
 */
@Injectable()
export class GatherDigestsHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly people: LetterPeople,
    private readonly letters: LetterStore,
    private readonly jobs: Jobs,
    private readonly stamps: LetterStamps,
  ) {}

  async handle(): Promise<void> {
    const now = wallTimeOf(this.stamps.clock.now());
    const [readers, closed] = await Promise.all([
      this.people.digestReaders(),
      this.people.closedFrom(now.day),
    ]);
    for (const reader of readers) {
      const due = digestDue(reader.settings, now);
      if (due === null || due < reader.since || keyOf(due) <= (reader.lastDigest ?? '')) continue;
      if (isNow(openingFor(reader, now, closed), now)) await this.begin(reader.id, due);
    }
  }

  private begin(person: PersonId, due: Day): Promise<void> {
    return this.units.run(stranger, async work => {
      const id = this.stamps.ids.next<LetterId>();
      const letter = { id, person, kind: 'digest', key: keyOf(due), room: null, discussion: null } as const;
      if (!(await this.letters.keep(work, letter, []))) return;
      await this.jobs.add(work, sendLetterJob, { letter: id }, { key: `letter ${id}` });
    });
  }
}
