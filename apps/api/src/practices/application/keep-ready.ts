import { Injectable } from '@nestjs/common';
import { isApprovedByAll, type VersionId } from '@pathways/domain/practices';
import type { PracticeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import { KeepTurns } from './keep-turns.js';
import { ReviewStore } from './review.store.js';
import { WordsStore } from './words.store.js';

/** A reviewed version is ready while every quoted school approves its words in their place. */
@Injectable()
export class KeepReady {
  constructor(
    private readonly words: WordsStore,
    private readonly reviews: ReviewStore,
    private readonly turns: KeepTurns,
  ) {}

  async keep(work: Work, practice: PracticeId, version: VersionId): Promise<void> {
    const { places, answers } = await this.words.standing(work, version);
    await this.reviews.markReady(work, version, isApprovedByAll(places, answers));
    await this.turns.keep(work, practice);
  }
}
