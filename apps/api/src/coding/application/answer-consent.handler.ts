import { Injectable } from '@nestjs/common';
import {
  answerConsent,
  type AnswerConsentRefusal,
  type ConsentAnswer,
  type ConsentEvent,
  type ConsentId,
} from '@pathways/domain/coding';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ConsentStore } from './consent.store.js';

const told = {
  give: 'ConsentGiven',
  refuse: 'ConsentRefused',
  withdraw: 'ConsentWithdrawn',
} as const satisfies Record<ConsentAnswer, ConsentEvent['kind']>;

/** A school gives, refuses or takes back its consent. Every read of the passage asks for it, so it holds at once. */
@Injectable()
export class AnswerConsentHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly consents: ConsentStore,
  ) {}

  handle(
    actor: SignedIn,
    id: ConsentId,
    answer: ConsentAnswer,
  ): Promise<Result<ConsentId, AnswerConsentRefusal>> {
    return this.units.run(actor, async work => {
      const consent = await this.consents.hold(work, id);
      if (!consent) return refuse({ kind: 'NotVisible' });
      const decided = answerConsent(actor, consent, answer);
      if (!decided.ok) return decided;
      if (decided.value.changed) {
        await this.consents.keep(work, id, decided.value.state, actor.personId);
        const { group, excerpt } = consent;
        await work.announce({ kind: told[answer], group, excerpt, consent: id } satisfies ConsentEvent);
      }
      return accept(id);
    });
  }
}
