import { Injectable } from '@nestjs/common';
import {
  flagContribution,
  type Flagged,
  type FlagClause,
  type FlagId,
  type FlagRefusal,
} from '@pathways/domain/safeguarding';
import { refuse, type ContributionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { FlagDoor } from './flag-door.js';
import { FlagStore } from './flag.store.js';

export type ContributionNotFound = { readonly kind: 'ContributionNotFound' };

/** One tap. A repeat of it, on a bad line or by a nervous thumb, changes nothing. */
@Injectable()
export class FlagContributionHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: FlagDoor,
    private readonly flags: FlagStore,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: SignedIn,
    id: ContributionId,
    clause: FlagClause,
  ): Promise<Result<Flagged, FlagRefusal | ContributionNotFound>> {
    return this.unit.run(actor, async work => {
      const scene = await this.door.enter(work, id);
      if (!scene) return refuse({ kind: 'ContributionNotFound' });
      const { group } = scene.room;
      const decided = flagContribution(actor, scene, {
        id: this.ids.next<FlagId>(),
        clause,
        at: work.now,
        hidingByActor: await this.flags.hidingBy(work, actor.personId, group),
      });
      if (!decided.ok || decided.value.flag === null) return decided;
      const { flag, contribution } = decided.value;
      if (!(await this.flags.add(work, flag))) return decided;
      await work.announce({
        kind: 'ContributionFlagged',
        group,
        contribution: id,
        flag: flag.id,
        hides: flag.hides,
      } as const);
      await this.door.keep(work, scene, contribution);
      return decided;
    });
  }
}
