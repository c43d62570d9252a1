import type { Attachment, AttachmentId } from '@pathways/domain/attachments';
import type { Brand, ContributionId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import type { ScanVerdict } from '../../platform/files/virus-scan.js';

/** Where the bytes of one attachment lie in the file store. */
export type FolderId = Brand<'FileFolder'>;

export type KeptScan = Exclude<ScanVerdict, 'infected'>;

/** An attachment with what is known of its bytes. */
export interface KeptFile extends Attachment {
  readonly folder: FolderId;
  /** Bytes as they are handed out. */
  readonly size: number;
  /** Pixels; null for what is no picture. */
  readonly width: number | null;
  readonly height: number | null;
  readonly scan: KeptScan;
  readonly addedAt: Date;
}

/** Attachments, as the verbs load and keep them. */
export abstract class AttachmentStore {
  abstract find(work: Work, id: AttachmentId): Promise<KeptFile | null>;
  /** Written down before the first byte lies there, so that a crash leaves nothing that cannot be found. */
  abstract beginFolder(work: Work, folder: FolderId): Promise<void>;
  /** False when a file was kept under this id, perhaps a moment ago by another process. */
  abstract add(work: Work, file: KeptFile): Promise<boolean>;
  /** Forgets files that neither a contribution nor a draft names and that were added before the moment. Answers how many. */
  abstract forgetUnsent(work: Work, before: Date): Promise<number>;
  /** Forgets every file that a contribution was given, in all its wordings. Answers where their bytes lie. */
  abstract forgetFilesOf(work: Work, contribution: ContributionId): Promise<FolderId[]>;
  /** Folders begun before the moment in which nothing is kept (any more), at most `count`. */
  abstract emptyFolders(work: Work, before: Date, count: number): Promise<FolderId[]>;
  abstract forgetFolder(work: Work, folder: FolderId): Promise<void>;
}
