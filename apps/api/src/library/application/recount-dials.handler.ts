import { Injectable } from '@nestjs/common';
import { dialsFrom, dialsHoldUntil } from '@pathways/domain/practices';
import { stranger, type PracticeId } from '@pathways/domain/shared';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { DialStore } from './dial.store.js';

const day = 24 * 60 * 60 * 1_000;

/** So many at a time, so that no transaction holds the shelf for long. */
const batch = 200;

/** Counts dials anew from the raw records and puts them on the shelf. Run again it changes nothing. */
@Injectable()
export class RecountDialsHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly store: DialStore,
  ) {}

  of(practice: PracticeId): Promise<void> {
    return this.units.run(stranger, async work => {
      if (await this.store.hold(work, practice)) await this.count(work, [practice]);
    });
  }

  /** Those whose dials age alone may have moved. */
  async due(): Promise<void> {
    for (;;) {
      const counted = await this.units.run(stranger, async work => {
        const practices = await this.store.due(work, batch);
        await this.count(work, practices);
        return practices.length;
      });
      if (counted < batch) return;
    }
  }

  private async count(work: Work, practices: readonly PracticeId[]): Promise<void> {
    if (practices.length === 0) return;
    const facts = await this.store.factsOf(work, practices);
    const counted = practices.map(practice => {
      const known = facts.get(practice) ?? { tries: [], contradictingPractices: 0 };
      const tomorrow = new Date(work.now.getTime() + day);
      const turn = dialsHoldUntil(known.tries, work.now) ?? tomorrow;
      return {
        practice,
        dials: dialsFrom(known, work.now),
        tries: known.tries.length,
        recountAt: known.tries.length === 0 ? null : turn < tomorrow ? turn : tomorrow,
      };
    });
    await this.store.keep(work, counted);
  }
}
