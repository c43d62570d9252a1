import { Injectable } from '@nestjs/common';
import { canCoordinate, usualClauses, type GroupReleased } from '@pathways/domain/groups';
import { foundNetwork, type FoundNetworkRefusal, type NetworkWish } from '@pathways/domain/networks';
import { accept, refuse, type GroupId, type Result, type SignedIn } from '@pathways/domain/shared';
import { GroupFounding } from '../../groups/application/group-founding.js';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { NetworkStore } from './network.store.js';

export interface FoundNetwork extends NetworkWish {
  readonly parent: GroupId | null;
}

/** Founded as every group is: a room, members and charter no. 1; who may read it follows from its members. */
@Injectable()
export class FoundNetworkHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly networks: NetworkStore,
    private readonly founding: GroupFounding,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: SignedIn,
    { parent, ...wish }: FoundNetwork,
  ): Promise<Result<GroupId, FoundNetworkRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const scene = await this.networks.scene(work, wish.cycle, wish.urns, parent);
      if (!scene || !canCoordinate(actor, scene.programme)) return refuse({ kind: 'NotFound' });
      const decided = foundNetwork(actor, scene, wish);
      if (!decided.ok) return decided;
      const { kind, name, cycle, urns } = decided.value;
      const { programme, reason } = scene;
      const id = this.ids.next<GroupId>();
      const group = { id, programme, cycle, kind, phase: null, name, members: urns };
      const { researchAccess, textInEmail } = usualClauses;
      await this.founding.found(work, group, reason, {
        charter: { researchAccess, textInEmail },
        overrides: [],
      });
      await this.networks.describe(work, id, decided.value);
      await this.networks.place(work, id, parent);
      await work.announce<GroupReleased>({ kind: 'GroupReleased', group: id, programme, cycle });
      return accept(id);
    });
  }
}
