import { Injectable } from '@nestjs/common';
import {
  passReview,
  publishChecks,
  type PassReviewRefusal,
  type PracticeEvent,
} from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { KeepReady } from './keep-ready.js';
import { PracticeStore } from './practice.store.js';
import { ReviewStore } from './review.store.js';
import { VersionStore } from './version.store.js';

/** The editor has read exactly this text. Schools whose places are as they approved them are not asked again. */
@Injectable()
export class PassReviewHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly versions: VersionStore,
    private readonly reviews: ReviewStore,
    private readonly ready: KeepReady,
  ) {}

  handle(actor: SignedIn, id: PracticeId): Promise<Result<PracticeId, PassReviewRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, id);
      if (!held) return refuse({ kind: 'NotVisible' });
      const checks = publishChecks(await this.versions.manuscript(work, held));
      const decided = passReview(actor, held, checks);
      if (!decided.ok) return decided;
      const version = held.version.id;
      await this.reviews.end(work, version, { decision: 'passed', by: actor.personId, note: null });
      await this.ready.keep(work, id, version);
      await work.announce({ kind: 'PracticeReviewPassed', practice: id, version } satisfies PracticeEvent);
      return accept(id);
    });
  }
}
