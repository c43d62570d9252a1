import { Injectable } from '@nestjs/common';
import { canLinkTrios, unlinkTrio, type TrioUnlinked, type UnlinkRefusal } from '@pathways/domain/families';
import { refuse, type Actor, type GroupId, type Result } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FamilyStore } from './family.store.js';

export type Unlinked = Result<null, UnlinkRefusal | { readonly kind: 'FamilyNotFound' }>;

@Injectable()
export class UnlinkTrioHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly families: FamilyStore,
  ) {}

  handle(actor: Actor, family: GroupId, trio: GroupId): Promise<Unlinked> {
    return this.units.run(actor, async work => {
      const whole = await this.families.holdFamily(work, family);
      if (!whole || !canLinkTrios(actor, whole.programme)) return refuse({ kind: 'FamilyNotFound' });
      const held = await this.families.holdTrio(work, trio);
      const unlinked = unlinkTrio(actor, whole, held?.linkedTo ?? null);
      if (!unlinked.ok) return unlinked;
      await this.families.unlink(work, family, trio);
      await work.announce<TrioUnlinked>({ kind: 'TrioUnlinked', family, trio });
      return unlinked;
    });
  }
}
