import { Injectable } from '@nestjs/common';
import { publish, type PracticePublished, type PublishRefusal } from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { KeepTurns } from './keep-turns.js';
import { PracticeStore } from './practice.store.js';
import { PublishStanding } from './publish-standing.js';
import { VersionStore } from './version.store.js';

/** The consents are held while this runs: a school that withdraws is either seen here, or obeyed by every read after. */
@Injectable()
export class PublishPracticeHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly versions: VersionStore,
    private readonly standing: PublishStanding,
    private readonly turns: KeepTurns,
  ) {}

  handle(actor: SignedIn, id: PracticeId): Promise<Result<PracticeId, PublishRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, id);
      if (!held) return refuse({ kind: 'NotVisible' });
      const decided = publish(actor, held, await this.standing.of(work, held));
      if (!decided.ok) return decided;
      const version = held.version.id;
      await this.versions.publish(work, version, actor.personId);
      await this.practices.become(work, id, 'published');
      await this.turns.keep(work, id);
      await work.announce({ kind: 'PracticePublished', practice: id, version } satisfies PracticePublished);
      return accept(id);
    });
  }
}
