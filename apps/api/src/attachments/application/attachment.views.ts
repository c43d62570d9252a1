import { fileKinds, type AttachmentId, type FileEnding } from '@pathways/domain/attachments';

/** What is kept of an attachment beside its bytes. */
export interface AttachmentFacts {
  readonly id: AttachmentId;
  readonly name: string;
  readonly ending: FileEnding;
  /** Bytes. */
  readonly size: number;
  /** Pixels; null for what is no picture. */
  readonly width: number | null;
  readonly height: number | null;
}

/** An attachment as it is shown. */
export interface AttachmentView extends AttachmentFacts {
  /** In words: “Word document”. */
  readonly kind: string;
  readonly isPicture: boolean;
}

export function toAttachmentView<Facts extends AttachmentFacts>(facts: Facts): Facts & AttachmentView {
  const { words, isPicture } = fileKinds[facts.ending];
  return { ...facts, kind: words, isPicture };
}
