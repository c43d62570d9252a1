import type { Actor } from '@pathways/domain/shared';

export interface FileStoreView {
  readonly place: string;
  readonly virusScan: string;
  /** It took and gave back a file a moment ago. */
  readonly works: boolean;
  readonly fileCount: number;
  /** Bytes. */
  readonly size: number;
  readonly unsentCount: number;
  readonly unscannedCount: number;
}

/** How the file store stands. Null for whoever does not look after the installation. */
export abstract class FileStoreQueries {
  abstract state(actor: Actor): Promise<FileStoreView | null>;
}
