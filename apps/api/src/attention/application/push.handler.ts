import { Injectable } from '@nestjs/common';
import { stranger, type PersonId } from '@pathways/domain/shared';
import { isNow, LetterPeople, openingFor } from '../../letters/application/letter-people.js';
import { momentOf, wallTimeOf } from '../../letters/application/local-time.js';
import { jobKind, Jobs } from '../../platform/jobs/jobs.js';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { PushRound } from './push-round.js';
import { PushStore } from './push.store.js';

/** What came together for one person goes together: one push, and not one for each notice. */
export const pushJob = jobKind<{ readonly person: string }>('attention.push', 8);

/** Tells the devices of people that something is there, when it may reach them. */
@Injectable()
export class PushHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: PushStore,
    private readonly jobs: Jobs,
    private readonly people: LetterPeople,
    private readonly round: PushRound,
  ) {}

  /** Somebody has new notices: a job for each who allowed push. */
  plan(people: readonly PersonId[]): Promise<void> {
    return this.unit.run(stranger, async work => {
      for (const person of await this.store.reachable(work, people)) await this.later(work, person);
    });
  }

  async send(person: PersonId): Promise<void> {
    const waits = await this.unit.run(stranger, work => this.waits(work, person));
    if (!waits) await this.round.ring(person);
  }

  /** In quiet hours and on closed days the job waits for the first moment after them. */
  private async waits(work: Work, person: PersonId): Promise<boolean> {
    const [known] = await this.people.these([person]);
    if (!known?.settings.push) return true;
    const now = wallTimeOf(work.now);
    const opening = openingFor(known, now, await this.people.closedFrom(now.day));
    if (isNow(opening, now)) return false;
    await this.later(work, person, momentOf(opening));
    return true;
  }

  private later(work: Work, person: PersonId, at?: Date): Promise<void> {
    return this.jobs.add(work, pushJob, { person }, { key: `push ${person}`, ...(at ? { at } : {}) });
  }
}
