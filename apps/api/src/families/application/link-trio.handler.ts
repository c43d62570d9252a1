import { Injectable } from '@nestjs/common';
import { canLinkTrios, linkTrio, type LinkRefusal, type TrioLinked } from '@pathways/domain/families';
import { refuse, type Actor, type GroupId, type Result } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FamilyStore } from './family.store.js';

export type Linked = Result<
  null,
  LinkRefusal | { readonly kind: 'FamilyNotFound' } | { readonly kind: 'TrioNotFound' }
>;

@Injectable()
export class LinkTrioHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly families: FamilyStore,
  ) {}

  handle(actor: Actor, family: GroupId, trio: GroupId): Promise<Linked> {
    return this.units.run(actor, async work => {
      const whole = await this.families.holdFamily(work, family);
      if (!whole || !canLinkTrios(actor, whole.programme)) return refuse({ kind: 'FamilyNotFound' });
      const held = await this.families.holdTrio(work, trio);
      if (!held || !canLinkTrios(actor, held.trio.programme)) return refuse({ kind: 'TrioNotFound' });
      const linked = linkTrio(actor, whole, held.trio, held.linkedTo);
      if (!linked.ok) return linked;
      await this.families.link(work, family, trio);
      await work.announce<TrioLinked>({ kind: 'TrioLinked', family, trio });
      return linked;
    });
  }
}
