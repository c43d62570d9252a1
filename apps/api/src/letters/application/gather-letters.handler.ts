import { Injectable } from '@nestjs/common';
import { lettersFor, type LetterId } from '@pathways/domain/letters';
import { stranger, type PersonId } from '@pathways/domain/shared';
import { Jobs } from '../../platform/jobs/jobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { sendLetterJob } from './letter-jobs.js';
import { isNow, LetterPeople, openingFor } from './letter-people.js';
import { LetterStamps } from './letter-stamps.js';
import { LetterStore } from './letter.store.js';
import { wallTimeOf } from './local-time.js';

/**
 * Makes letters of the notices of everybody whom a letter may reach now. Whoever has quiet hours or holidays is passed over, and
 * their notices go together when the first school day begins.
 */
@Injectable()
export class GatherLettersHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly people: LetterPeople,
    private readonly letters: LetterStore,
    private readonly jobs: Jobs,
    private readonly stamps: LetterStamps,
  ) {}

  async handle(): Promise<void> {
    const now = wallTimeOf(this.stamps.clock.now());
    const [people, closed] = await Promise.all([this.people.waiting(), this.people.closedFrom(now.day)]);
    for (const person of people) {
      if (isNow(openingFor(person, now, closed), now)) await this.gather(person.id);
    }
  }

  /** Letters, their notices and the jobs that send them are one transaction. */
  private gather(person: PersonId): Promise<void> {
    return this.units.run(stranger, async work => {
      const waiting = await this.letters.waiting(work, person);
      if (waiting.length === 0) return;
      const held = new Set(await this.letters.heldRounds(work, person));
      for (const { notices, ...plan } of lettersFor(waiting, held)) {
        const id = this.stamps.ids.next<LetterId>();
        if (!(await this.letters.keep(work, { ...plan, id, person }, notices))) continue;
        await this.jobs.add(work, sendLetterJob, { letter: id }, { key: `letter ${id}` });
      }
    });
  }
}
