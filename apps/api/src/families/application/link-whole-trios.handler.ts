import { Injectable } from '@nestjs/common';
import { isWholeIn, type TrioLinked } from '@pathways/domain/families';
import { stranger, type GroupId } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FamilyStore } from './family.store.js';

/** Links the trios that came whole into a family when it was released. Nobody asks for it: the release does. */
@Injectable()
export class LinkWholeTriosHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly families: FamilyStore,
  ) {}

  /** A second call finds them linked. Does nothing for groups that are no families. */
  async handle(group: GroupId): Promise<void> {
    await this.units.run(stranger, async work => {
      const family = await this.families.holdFamily(work, group);
      if (family?.kind !== 'family') return;
      for (const trio of await this.families.holdUnlinked(work, family)) {
        if (!isWholeIn(family, trio)) continue;
        await this.families.link(work, group, trio.id);
        await work.announce<TrioLinked>({ kind: 'TrioLinked', family: group, trio: trio.id });
      }
    });
  }
}
