import { Injectable } from '@nestjs/common';
import { canAddFile, repeatFile, type FileIdUsed } from '@pathways/domain/attachments';
import { canReadRoom, type RoomFacts } from '@pathways/domain/groups';
import { accept, refuse, type GroupId, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Ids, UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { AttachmentIntake, type FileForRoom, type Kept } from './attachment-intake.js';
import { AttachmentStore, type FolderId, type KeptFile } from './attachment.store.js';
import { FilePreparation, type PreparedFile } from './prepared-file.js';

type Allowed = Result<RoomFacts, { readonly kind: 'RoomNotFound' } | { readonly kind: 'MayNotAddFiles' }>;

@Injectable()
export class KeepFileHandler extends AttachmentIntake {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly attachments: AttachmentStore,
    private readonly preparation: FilePreparation,
    private readonly ids: Ids,
  ) {
    super();
  }

  /** Asked before a byte is read: whoever may not add files need not send them. */
  async allowed(actor: SignedIn, room: GroupId): Promise<Allowed> {
    return this.decide(actor, await this.access.facts(room));
  }

  async handle(actor: SignedIn, file: FileForRoom): Promise<Kept> {
    const allowed = await this.allowed(actor, file.room);
    if (!allowed.ok) return allowed;
    const before = await this.unit.run(actor, work => this.keptBefore(work, actor, file));
    if (before) return before;
    const prepared = await this.preparation.prepare(file);
    if (!prepared.ok) return prepared;
    const folder = this.ids.next<FolderId>();
    await this.unit.run(actor, work => this.attachments.beginFolder(work, folder));
    await this.preparation.keep(folder, prepared.value);
    return this.unit.run(actor, work => this.add(work, actor, file, { ...prepared.value, folder }));
  }

  /** The bytes took a while to come: whether they may is asked again in the transaction that makes them count. */
  private async add(
    work: Work,
    actor: SignedIn,
    file: FileForRoom,
    prepared: PreparedFile & { readonly folder: FolderId },
  ): Promise<Kept> {
    const allowed = this.decide(actor, await this.access.factsFor(work, file.room));
    if (!allowed.ok) return allowed;
    const { name, ending, size, scan, folder, picture } = prepared;
    const kept: KeptFile = {
      ...{ id: file.id, room: file.room, author: actor.personId, contribution: null },
      ...{ name, ending, digest: file.digest, folder, size, scan, addedAt: work.now },
      width: picture?.width ?? null,
      height: picture?.height ?? null,
    };
    if (await this.attachments.add(work, kept)) return accept(kept);
    // The same sending won the race a moment ago: its answer is ours, and our folder is swept.
    return (await this.keptBefore(work, actor, file)) ?? refuse({ kind: 'FileIdUsed' });
  }

  private async keptBefore(
    work: Work,
    actor: SignedIn,
    { id, room, digest }: FileForRoom,
  ): Promise<Result<KeptFile, FileIdUsed> | null> {
    const kept = await this.attachments.find(work, id);
    if (!kept) return null;
    const repeated = repeatFile(kept, { author: actor.personId, room, digest });
    return repeated.ok ? accept(kept) : repeated;
  }

  private decide(actor: SignedIn, room: RoomFacts | null): Allowed {
    if (!room || !canReadRoom(actor, room)) return refuse({ kind: 'RoomNotFound' });
    return canAddFile(actor, room) ? accept(room) : refuse({ kind: 'MayNotAddFiles' });
  }
}
