import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Attachment } from './attachment.documents.js';
import { uploads, type Upload } from './uploads.js';

/** The attachments of the contribution that is being drawn. */
export const AttachmentsContext = createContext<readonly Attachment[]>([]);

export const useUploads = (): readonly Upload[] => useSyncExternalStore(uploads.subscribe, uploads.snapshot);

export interface KnownAttachment {
  readonly attachment: Attachment | undefined;
  /** The picture as it lies on this device. */
  readonly local: string | null | undefined;
}

const ofUpload = ({ id, name, size, isPicture }: Upload): Attachment => ({
  ...{ id, name, size, isPicture, kind: isPicture ? 'Picture' : 'File' },
  width: null,
  height: null,
});

/** What is known of an attachment without asking: from its contribution, or from its way here. */
export function useKnownAttachment(id: string): KnownAttachment {
  const shown = useContext(AttachmentsContext).find(one => one.id === id);
  const upload = useUploads().find(one => one.id === id);
  return { attachment: shown ?? (upload && ofUpload(upload)), local: upload?.picture };
}
