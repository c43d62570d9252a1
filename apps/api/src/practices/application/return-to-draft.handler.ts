import { Injectable } from '@nestjs/common';
import { returnToDraft, type PracticeReturned, type ReturnRefusal } from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { PracticeStore } from './practice.store.js';
import { VersionStore } from './version.store.js';

@Injectable()
export class ReturnToDraftHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly versions: VersionStore,
  ) {}

  handle(actor: SignedIn, id: PracticeId, note: string): Promise<Result<PracticeId, ReturnRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, id);
      if (!held) return refuse({ kind: 'NotVisible' });
      const decided = returnToDraft(actor, held, note);
      if (!decided.ok) return decided;
      const version = held.version.id;
      await this.versions.handBack(work, version, actor.personId, decided.value.note);
      if (held.practice.state === 'review') await this.practices.become(work, id, 'draft');
      await work.announce({ kind: 'PracticeReturned', practice: id, version } satisfies PracticeReturned);
      return accept(id);
    });
  }
}
