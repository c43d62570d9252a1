import { Injectable } from '@nestjs/common';
import { saveDraft, type Draft, type SaveDraftRefusal } from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { PracticeStore } from './practice.store.js';
import { VersionStore } from './version.store.js';

@Injectable()
export class SaveDraftHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly versions: VersionStore,
  ) {}

  handle(actor: SignedIn, id: PracticeId, draft: Draft): Promise<Result<PracticeId, SaveDraftRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, id);
      if (!held) return refuse({ kind: 'NotVisible' });
      const ids = draft.claims.flatMap(claim => claim.excerpts.map(({ excerpt }) => excerpt));
      const decided = saveDraft(actor, held, draft, await this.versions.excerpts(work, ids));
      if (!decided.ok) return decided;
      await this.versions.saveDraft(work, held.version.id, decided.value);
      return accept(id);
    });
  }
}
