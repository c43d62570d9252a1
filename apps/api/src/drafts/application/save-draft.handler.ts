import { Injectable } from '@nestjs/common';
import {
  canKeepDraft,
  readPlace,
  saveDraft,
  type Draft,
  type DraftSaving,
  type SaveDraftRefusal,
} from '@pathways/domain/drafts';
import { refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { DraftStore } from './draft.store.js';

export type SaveDraft = Omit<DraftSaving, 'author' | 'group' | 'savedAt'>;

export type DraftSaved = Result<Draft, SaveDraftRefusal | { readonly kind: 'PlaceNotFound' }>;

@Injectable()
export class SaveDraftHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly drafts: DraftStore,
  ) {}

  handle(actor: SignedIn, wanted: SaveDraft): Promise<DraftSaved> {
    return this.unit.run(actor, async work => {
      const at = readPlace(wanted.place);
      const group = at && (await this.drafts.groupAt(work, at));
      const room = group && (await this.access.factsFor(work, group));
      if (!at || !room || !canKeepDraft(actor, room, at)) return refuse({ kind: 'PlaceNotFound' });
      const saving = { ...wanted, author: actor.personId, group: room.group, savedAt: work.now };
      const stored = await this.drafts.hold(work, saving);
      const decided = saveDraft(stored, saving);
      if (decided.ok && decided.value !== stored) await this.drafts.keep(work, decided.value);
      return decided;
    });
  }
}
