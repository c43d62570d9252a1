import { Injectable } from '@nestjs/common';
import { canCoordinate } from '@pathways/domain/groups';
import { placeUnder, type NetworkEvent, type PlaceUnderRefusal } from '@pathways/domain/networks';
import { accept, refuse, type GroupId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { NetworkStore } from './network.store.js';

@Injectable()
export class PlaceGroupHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly networks: NetworkStore,
  ) {}

  handle(
    actor: SignedIn,
    id: GroupId,
    parent: GroupId | null,
  ): Promise<Result<GroupId, PlaceUnderRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const group = await this.networks.group(work, id);
      const wider = parent && (await this.networks.group(work, parent));
      const isTheirs = group && canCoordinate(actor, group.programme);
      if (!isTheirs || (parent && !wider)) return refuse({ kind: 'NotFound' });
      const decided = placeUnder(actor, group, wider);
      if (!decided.ok) return decided;
      await this.networks.place(work, id, parent);
      await work.announce<NetworkEvent>({ kind: 'GroupPlaced', group: id });
      return accept(id);
    });
  }
}
