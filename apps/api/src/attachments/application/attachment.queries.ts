import type { AttachmentId } from '@pathways/domain/attachments';
import type { Actor } from '@pathways/domain/shared';
import type { FolderId } from './attachment.store.js';
import type { AttachmentView } from './attachment.views.js';

/** With where its bytes lie: for handing it out. */
export interface OpenedAttachment extends AttachmentView {
  readonly folder: FolderId;
  readonly digest: string;
}

/** What is read of attachments. Null for whoever may not see it is the same as for one that is not there. */
export abstract class AttachmentQueries {
  abstract one(actor: Actor, id: AttachmentId): Promise<OpenedAttachment | null>;
}
