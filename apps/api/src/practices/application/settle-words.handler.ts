import { Injectable } from '@nestjs/common';
import {
  settleWords,
  withoutSchoolsWords,
  type PracticeEvent,
  type SettleWords,
  type SettleWordsRefusal,
} from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { contentHash, placeHash } from './hashes.js';
import { KeepTurns } from './keep-turns.js';
import { PracticeStore, type HeldPractice } from './practice.store.js';
import { ReviewStore } from './review.store.js';
import { VersionStore } from './version.store.js';
import { WordsStore, type StandingPlace } from './words.store.js';

export interface SettleOffer {
  readonly practice: PracticeId;
  readonly place: string;
  readonly decision: SettleWords;
}

/** What settling touches beside the version itself. */
@Injectable()
export class SettledStores {
  constructor(
    readonly words: WordsStore,
    readonly reviews: ReviewStore,
    readonly turns: KeepTurns,
  ) {}
}

/**
 * The writer takes the words that a school offered, which the school approved by offering them, or drops the quotation. The text is
 * another one then: it goes to review again by itself, with the difference shown.
 */
@Injectable()
export class SettleWordsHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly versions: VersionStore,
    private readonly stores: SettledStores,
  ) {}

  handle(actor: SignedIn, command: SettleOffer): Promise<Result<PracticeId, SettleWordsRefusal>> {
    const { practice, place: hash, decision } = command;
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, practice);
      if (!held) return refuse({ kind: 'NotVisible' });
      const version = held.version.id;
      const { places, answers } = await this.stores.words.standing(work, version);
      const place = places.find(known => known.hash === hash) ?? null;
      const answer = answers.filter(known => known.hash === hash).at(-1) ?? null;
      const { claims } = await this.versions.draft(work, version);
      const offered = { place, claim: place?.claim ?? -1, answer };
      const decided = settleWords(actor, held, { claims, offered, decision });
      if (!decided.ok || !place) return decided.ok ? refuse({ kind: 'NothingOffered' }) : decided;
      await this.versions.saveFields(work, version, { card: {}, claims: decided.value }, actor.personId);
      if (decision === 'take' && answer?.offeredWords)
        await this.approve(work, held, { place, words: answer.offeredWords });
      await this.stores.words.settle(work, version, hash, actor.personId);
      await this.sendAgain(work, held, actor);
      return accept(practice);
    });
  }

  /** Whoever offers words approves them: asked again would be asked in vain. */
  private async approve(
    work: Work,
    { version }: HeldPractice,
    { place, words }: { readonly place: StandingPlace; readonly words: string },
  ): Promise<void> {
    const resting = { ...place.resting, agreedWords: words };
    const { excerpt, urn } = place;
    const hash = placeHash(place.claimText, resting, words);
    await this.stores.words.adopt(work, version.id, { excerpt, urn, hash, offeredIn: place.hash });
  }

  private async sendAgain(work: Work, held: HeldPractice, actor: SignedIn): Promise<void> {
    const version = held.version.id;
    const draft = await this.versions.draft(work, version);
    const sent = { hash: contentHash(draft), content: withoutSchoolsWords(draft) };
    await this.stores.reviews.send(work, version, actor.personId, sent);
    await this.stores.turns.keep(work, held.practice.id);
    const practice = held.practice.id;
    await work.announce<PracticeEvent>({ kind: 'WordsSettled', practice, version });
    await work.announce<PracticeEvent>({ kind: 'PracticeSentToReview', practice, version });
  }
}
