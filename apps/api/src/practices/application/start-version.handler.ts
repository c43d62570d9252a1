import { Injectable } from '@nestjs/common';
import { startVersion, type PracticeDrafted, type StartVersionRefusal } from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { KeepTurns } from './keep-turns.js';
import { PracticeStore } from './practice.store.js';
import { VersionStore } from './version.store.js';

@Injectable()
export class StartVersionHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly versions: VersionStore,
    private readonly turns: KeepTurns,
  ) {}

  handle(actor: SignedIn, id: PracticeId): Promise<Result<PracticeId, StartVersionRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, id);
      if (!held) return refuse({ kind: 'NotVisible' });
      const decided = startVersion(actor, held);
      if (!decided.ok) return decided;
      const version = await this.versions.addNext(work, held, actor.personId);
      await this.turns.keep(work, id);
      await work.announce({ kind: 'PracticeDrafted', practice: id, version } satisfies PracticeDrafted);
      return accept(id);
    });
  }
}
