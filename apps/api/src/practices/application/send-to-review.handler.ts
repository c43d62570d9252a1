import { Injectable } from '@nestjs/common';
import {
  publishChecks,
  sendToReview,
  type PracticeSentToReview,
  type SendToReviewRefusal,
} from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { PracticeStore } from './practice.store.js';
import { VersionStore } from './version.store.js';

@Injectable()
export class SendToReviewHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly versions: VersionStore,
  ) {}

  handle(actor: SignedIn, id: PracticeId): Promise<Result<PracticeId, SendToReviewRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, id);
      if (!held) return refuse({ kind: 'NotVisible' });
      const checks = publishChecks(await this.versions.manuscript(work, held));
      const decided = sendToReview(actor, held, checks);
      if (!decided.ok) return decided;
      const version = held.version.id;
      await this.versions.send(work, version);
      if (held.practice.state === 'draft') await this.practices.become(work, id, 'review');
      await work.announce({
        kind: 'PracticeSentToReview',
        practice: id,
        version,
      } satisfies PracticeSentToReview);
      return accept(id);
    });
  }
}
