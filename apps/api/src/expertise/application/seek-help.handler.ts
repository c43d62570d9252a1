import { Injectable } from '@nestjs/common';
import {
  canSeeExpertise,
  seekHelp,
  type ExpertiseEvent,
  type Help,
  type SeekHelpRefusal,
} from '@pathways/domain/expertise';
import { accept, refuse, schoolsOf, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ExpertiseStore } from './expertise.store.js';

type Missing = { readonly kind: 'ExpertiseNotFound' } | { readonly kind: 'SoughtAlready' };

@Injectable()
export class SeekHelpHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: ExpertiseStore,
  ) {}

  run(actor: SignedIn, wish: Help): Promise<Result<Help, SeekHelpRefusal | Missing>> {
    return this.unit.run(actor, async work => {
      const expertise = await this.store.find(work, wish.expertise);
      if (!expertise || expertise.isHidden) return refuse({ kind: 'ExpertiseNotFound' });
      const takesPart = await this.store.takesPart(work, expertise.programme, wish.urn);
      const sees = takesPart && canSeeExpertise(actor, expertise.programme, schoolsOf(actor));
      if (!sees) return refuse({ kind: 'ExpertiseNotFound' });
      const decided = seekHelp(actor, { expertise, takesPart }, wish);
      if (!decided.ok) return decided;
      const known = await this.store.findHelp(work, wish.id);
      // The same again, after an answer that was lost.
      if (known) return known.urn === wish.urn ? decided : refuse({ kind: 'ExpertiseNotFound' });
      if (!(await this.store.seek(work, decided.value))) return refuse({ kind: 'SoughtAlready' });
      await work.announce<ExpertiseEvent>({ kind: 'HelpSought', help: wish.id });
      return accept(decided.value);
    });
  }
}
