import { Injectable } from '@nestjs/common';
import {
  answerHelp,
  creditHelp,
  type AnswerHelpRefusal,
  type CreditHelpRefusal,
  type ExpertiseEvent,
  type HelpAnswer,
  type HelpCredit,
  type HelpId,
} from '@pathways/domain/expertise';
import { accept, refuse, speaksFor, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ExpertiseStore } from './expertise.store.js';

type Missing = { readonly kind: 'HelpNotFound' };

@Injectable()
export class AnswerHelpHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: ExpertiseStore,
  ) {}

  answer(
    actor: SignedIn,
    id: HelpId,
    given: HelpAnswer,
  ): Promise<Result<HelpId, AnswerHelpRefusal | Missing>> {
    return this.unit.run(actor, async work => {
      const help = await this.store.findHelp(work, id);
      if (!help || !(speaksFor(actor, help.owner) || speaksFor(actor, help.urn)))
        return refuse({ kind: 'HelpNotFound' });
      const decided = answerHelp(actor, help, given);
      if (!decided.ok) return decided;
      await this.store.answer(work, id, decided.value);
      await work.announce<ExpertiseEvent>({ kind: 'HelpAnswered', help: id });
      return accept(id);
    });
  }

  /** The last sentence of a school counts. */
  credit(
    actor: SignedIn,
    id: HelpId,
    given: HelpCredit,
  ): Promise<Result<HelpId, CreditHelpRefusal | Missing>> {
    return this.unit.run(actor, async work => {
      const help = await this.store.findHelp(work, id);
      if (!help || !(speaksFor(actor, help.owner) || speaksFor(actor, help.urn)))
        return refuse({ kind: 'HelpNotFound' });
      const decided = creditHelp(actor, help, given);
      if (!decided.ok) return decided;
      await this.store.credit(work, id, decided.value);
      await work.announce<ExpertiseEvent>({ kind: 'HelpCredited', help: id });
      return accept(id);
    });
  }
}
