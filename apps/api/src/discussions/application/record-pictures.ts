import type { AttachmentId } from '@pathways/domain/attachments';

/** Pictures for the record. Who may see which was decided where the discussion was read. */
export abstract class RecordPictures {
  /** JPEGs by the attachment’s id, for the first of those named; what is no picture or cannot be had is not among them. */
  abstract of(ids: readonly AttachmentId[]): Promise<ReadonlyMap<AttachmentId, Buffer>>;
}
