import { Injectable } from '@nestjs/common';
import {
  returnToDraft,
  takeBack,
  type PracticeEvent,
  type ReturnRefusal,
  type TakeBackRefusal,
} from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { KeepTurns } from './keep-turns.js';
import { PracticeStore, type HeldPractice } from './practice.store.js';
import { ReviewStore, type ReviewEnd } from './review.store.js';

@Injectable()
export class ReturnToDraftHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly reviews: ReviewStore,
    private readonly turns: KeepTurns,
  ) {}

  handle(actor: SignedIn, id: PracticeId, note: string): Promise<Result<PracticeId, ReturnRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, id);
      if (!held) return refuse({ kind: 'NotVisible' });
      const decided = returnToDraft(actor, held, note);
      if (!decided.ok) return decided;
      await this.end(work, held, {
        decision: 'handed back',
        by: actor.personId,
        note: decided.value.note,
      });
      return accept(id);
    });
  }

  /** A writer takes it back to change it. */
  takeBack(actor: SignedIn, id: PracticeId): Promise<Result<PracticeId, TakeBackRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, id);
      if (!held) return refuse({ kind: 'NotVisible' });
      const decided = takeBack(actor, held);
      if (!decided.ok) return decided;
      await this.end(work, held, { decision: 'taken back', by: actor.personId, note: null });
      return accept(id);
    });
  }

  private async end(work: Work, { practice, version }: HeldPractice, end: ReviewEnd): Promise<void> {
    await this.reviews.end(work, version.id, end);
    if (practice.state === 'review') await this.practices.become(work, practice.id, 'draft');
    await this.turns.keep(work, practice.id);
    const kind = end.decision === 'handed back' ? 'PracticeReturned' : 'PracticeTakenBack';
    await work.announce<PracticeEvent>({ kind, practice: practice.id, version: version.id });
  }
}
