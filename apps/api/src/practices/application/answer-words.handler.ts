import { Injectable } from '@nestjs/common';
import {
  answerWords,
  type AnswerWordsRefusal,
  type GivenAnswer,
  type PracticeEvent,
} from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { placeHash } from './hashes.js';
import { KeepReady } from './keep-ready.js';
import { PracticeStore } from './practice.store.js';
import { ReviewStore } from './review.store.js';
import { WordsStore } from './words.store.js';

export interface AnswerWords extends GivenAnswer {
  readonly practice: PracticeId;
  /** The hash of the place that the school read. */
  readonly place: string;
}

/** A school answers for one quotation, in the sentence that it read: the hash says which. */
@Injectable()
export class AnswerWordsHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly words: WordsStore,
    private readonly reviews: ReviewStore,
    private readonly ready: KeepReady,
  ) {}

  handle(actor: SignedIn, command: AnswerWords): Promise<Result<PracticeId, AnswerWordsRefusal>> {
    const { practice, place: hash } = command;
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, practice);
      if (!held) return refuse({ kind: 'NotVisible' });
      const { id: version, state } = held.version;
      const { places } = await this.words.standing(work, version);
      const place = places.find(known => known.hash === hash) ?? null;
      const isUnchanged =
        place !== null && placeHash(place.claimText, place.resting, command.words.trim()) === hash;
      const asked = { place, isQuotable: place?.isQuotable ?? false, version: state, isUnchanged };
      const decided = answerWords(actor, asked, command);
      if (!decided.ok || !place) return decided.ok ? refuse({ kind: 'NotVisible' }) : decided;
      const contentHash = (await this.reviews.sentHash(work, version)) ?? '';
      await this.words.answer(work, version, {
        ...decided.value,
        hash,
        place,
        contentHash,
        by: actor.personId,
      });
      await this.ready.keep(work, practice, version);
      const { urn } = place;
      await work.announce({ kind: 'WordsAnswered', practice, version, urn } satisfies PracticeEvent);
      return accept(practice);
    });
  }
}
