import { Injectable } from '@nestjs/common';
import type { RoomWord } from '@pathways/domain/attention';
import { canReadRoom } from '@pathways/domain/groups';
import { accept, refuse, type GroupId, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { AttentionStore } from './attention.store.js';

type Chosen = Result<{ readonly room: GroupId; readonly word: RoomWord }, { readonly kind: 'RoomNotFound' }>;

/** How much of a room shall reach one. Choosing the same again changes nothing. */
@Injectable()
export class ChooseRoomWordHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly store: AttentionStore,
  ) {}

  handle(actor: SignedIn, room: GroupId, word: RoomWord): Promise<Chosen> {
    return this.unit.run(actor, async work => {
      const facts = await this.access.factsFor(work, room);
      if (!facts || !canReadRoom(actor, facts)) return refuse({ kind: 'RoomNotFound' });
      await this.store.chooseWord(work, actor.personId, room, word);
      return accept({ room, word });
    });
  }
}
