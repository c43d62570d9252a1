import { Injectable } from '@nestjs/common';
import { isApprovedByAll, publishChecks, type ToPublish } from '@pathways/domain/practices';
import type { Work } from '../../platform/unit-of-work.js';
import { contentHash } from './hashes.js';
import type { HeldPractice } from './practice.store.js';
import { ReviewStore } from './review.store.js';
import { VersionStore } from './version.store.js';
import { WordsStore } from './words.store.js';

/** How a version stands at the moment of publishing: the checks, the reviewed text, the schools' approval. */
@Injectable()
export class PublishStanding {
  constructor(
    private readonly versions: VersionStore,
    private readonly reviews: ReviewStore,
    private readonly words: WordsStore,
  ) {}

  async of(work: Work, held: HeldPractice): Promise<ToPublish> {
    const manuscript = await this.versions.manuscript(work, held);
    const { places, answers } = await this.words.standing(work, held.version.id);
    return {
      checks: publishChecks(manuscript),
      isAsReviewed: (await this.reviews.sentHash(work, held.version.id)) === contentHash(manuscript),
      isApproved: isApprovedByAll(places, answers),
    };
  }
}
