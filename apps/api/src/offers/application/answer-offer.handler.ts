import { Injectable } from '@nestjs/common';
import {
  answerOffer,
  canAnswerOffer,
  type AnswerOfferRefusal,
  type OfferId,
  type SchoolsAnswer,
} from '@pathways/domain/offers';
import { accept, isSignedIn, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { OfferStore, type HeldOffer } from './offer.store.js';
import { OfferTokens } from './offer-tokens.js';

export interface AnswerOffer {
  /** Whoever holds a mailed link answers for the mailbox that it was sent to. */
  readonly by: { readonly offer: OfferId } | { readonly token: string };
  readonly answer: SchoolsAnswer;
  readonly because: string;
}

@Injectable()
export class AnswerOfferHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly offers: OfferStore,
    private readonly tokens: OfferTokens,
  ) {}

  handle(
    actor: Actor,
    { by, ...given }: AnswerOffer,
  ): Promise<Result<OfferId, AnswerOfferRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const held = await this.held(work, by);
      const isTheirs = held && (held.mailbox !== null || canAnswerOffer(actor, held.offer.urn));
      if (!held || !isTheirs) return refuse({ kind: 'NotFound' });
      const decided = answerOffer(held, given);
      if (!decided.ok) return decided;
      const { id } = held.offer;
      await this.offers.answer(work, id, { ...decided.value, ...whoseAnswer(actor, held) });
      await work.announce({ kind: 'OfferAnswered', plan: held.plan.id, offer: id } as const);
      return accept(id);
    });
  }

  private held(work: Work, by: AnswerOffer['by']): Promise<HeldOffer | null> {
    return 'token' in by
      ? this.offers.findByDigest(work, this.tokens.digestOf(by.token))
      : this.offers.find(work, by.offer);
  }
}

function whoseAnswer(actor: Actor, { mailbox }: HeldOffer) {
  if (mailbox) return { by: mailbox.person, from: mailbox.email };
  return { by: isSignedIn(actor) ? actor.personId : null, from: null };
}
