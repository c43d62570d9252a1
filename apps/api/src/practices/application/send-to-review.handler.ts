import { Injectable } from '@nestjs/common';
import {
  publishChecks,
  sendToReview,
  withoutSchoolsWords,
  type PracticeSentToReview,
  type SendToReviewRefusal,
} from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { contentHash } from './hashes.js';
import { KeepTurns } from './keep-turns.js';
import { PracticeStore } from './practice.store.js';
import { ReviewStore } from './review.store.js';
import { VersionStore } from './version.store.js';

@Injectable()
export class SendToReviewHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly versions: VersionStore,
    private readonly reviews: ReviewStore,
    private readonly turns: KeepTurns,
  ) {}

  handle(actor: SignedIn, id: PracticeId): Promise<Result<PracticeId, SendToReviewRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, id);
      if (!held) return refuse({ kind: 'NotVisible' });
      const manuscript = await this.versions.manuscript(work, held);
      const decided = sendToReview(actor, held, publishChecks(manuscript));
      if (!decided.ok) return decided;
      const version = held.version.id;
      const sent = { hash: contentHash(manuscript), content: withoutSchoolsWords(manuscript) };
      await this.reviews.send(work, version, actor.personId, sent);
      if (held.practice.state === 'draft') await this.practices.become(work, id, 'review');
      await this.turns.keep(work, id);
      await work.announce({
        kind: 'PracticeSentToReview',
        practice: id,
        version,
      } satisfies PracticeSentToReview);
      return accept(id);
    });
  }
}
