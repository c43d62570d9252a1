import type { Attachment, AttachmentId, FileIdUsed, FileRefusal } from '@pathways/domain/attachments';
import type { GroupId, Result, SignedIn } from '@pathways/domain/shared';
import type { ReceivedFile } from './prepared-file.js';

export interface FileForRoom extends ReceivedFile {
  readonly id: AttachmentId;
  readonly room: GroupId;
}

export type Kept = Result<
  Attachment,
  FileRefusal | FileIdUsed | { readonly kind: 'RoomNotFound' } | { readonly kind: 'MayNotAddFiles' }
>;

/** How a file comes into a room, by HTTP and with a mail: kept for its author until a contribution names it. */
export abstract class AttachmentIntake {
  /** Safe to repeat: the same id with the same bytes is answered with what was kept. The path stays the caller's. */
  abstract handle(actor: SignedIn, file: FileForRoom): Promise<Kept>;
}
