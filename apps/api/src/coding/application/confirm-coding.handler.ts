import { Injectable } from '@nestjs/common';
import {
  confirmCoding,
  type CodingEvent,
  type CodingId,
  type ConfirmCodingRefusal,
} from '@pathways/domain/coding';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { CodeStore } from './code.store.js';
import { ExcerptStore, type KeptCoding } from './excerpt.store.js';

/** A coder says that a code fits still, after its definition was changed. */
@Injectable()
export class ConfirmCodingHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly rooms: RoomAccess,
    private readonly codes: CodeStore,
    private readonly excerpts: ExcerptStore,
  ) {}

  /** `read` is the version of the code that the coder read. */
  handle(actor: SignedIn, id: CodingId, read: number): Promise<Result<KeptCoding, ConfirmCodingRefusal>> {
    return this.units.run(actor, async work => {
      const coding = await this.excerpts.holdCoding(work, id);
      const room = coding && (await this.rooms.factsFor(work, coding.group));
      if (!coding || !room || coding.isRemoved) return refuse({ kind: 'NotVisible' });
      // Nobody changes the codebook between the reading and the word.
      const { codes } = await this.codes.hold(work, room.programme);
      const code = codes.find(one => one.id === coding.code);
      if (!code) return refuse({ kind: 'NotVisible' });
      const { version, isRetired } = code;
      const decided = confirmCoding(actor, room, { codedBy: coding.codedBy, version, isRetired }, read);
      if (!decided.ok) return decided;
      await this.excerpts.confirmCoding(work, id, decided.value);
      const { programme } = room;
      await work.announce({ kind: 'CodingConfirmed', programme, coding: id } satisfies CodingEvent);
      return accept(coding);
    });
  }
}
