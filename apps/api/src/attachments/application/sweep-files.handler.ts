import { Injectable } from '@nestjs/common';
import { stranger } from '@pathways/domain/shared';
import { FileStore } from '../../platform/files/file-store.js';
import { jobKind } from '../../platform/jobs/jobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { AttachmentStore } from './attachment.store.js';

export const sweepFiles = jobKind('attachments.sweep', 3);

const hour = 3_600_000;
/** A file that nobody sent within this time was given up. */
const unsentFor = 7 * 24 * hour;
/** Longer than any file takes to arrive. */
const emptyFor = 24 * hour;
const foldersAtOnce = 100;

export interface Swept {
  readonly unsent: number;
  readonly folders: number;
}

/** Forgets files that no contribution named within a week, and removes bytes that belong to nothing. Safe to repeat. */
@Injectable()
export class SweepFilesHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly attachments: AttachmentStore,
    private readonly files: FileStore,
  ) {}

  /** The folder's row goes last: a sweep that dies in the middle is taken up by the next one. */
  async handle(): Promise<Swept> {
    const unsent = await this.unit.run(stranger, work =>
      this.attachments.forgetUnsent(work, new Date(work.now.getTime() - unsentFor)),
    );
    const folders = await this.unit.run(stranger, async work => {
      const before = new Date(work.now.getTime() - emptyFor);
      const empty = await this.attachments.emptyFolders(work, before, foldersAtOnce);
      for (const folder of empty) {
        await this.files.removeFolder(folder);
        await this.attachments.forgetFolder(work, folder);
      }
      return empty.length;
    });
    return { unsent, folders };
  }
}
