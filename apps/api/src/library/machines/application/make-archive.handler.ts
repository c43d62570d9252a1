import { Injectable } from '@nestjs/common';
import { stranger } from '@pathways/domain/shared';
import { FileStore } from '../../../platform/files/file-store.js';
import { Clock, Ids, UnitOfWork } from '../../../platform/unit-of-work.js';
import { ArchiveStore, type KeptArchive, type ShownWords } from './archive.store.js';
import { ArchiveFile } from './archive-file.js';

export const archiveFolder = (id: string): string => `library/${id}`;
export const archiveKey = (id: string): string => `${archiveFolder(id)}/archive.zip`;

const together = (one: ShownWords, other: ShownWords): ShownWords => ({
  practices: [...one.practices, ...other.practices],
  excerpts: [...one.excerpts, ...other.excerpts],
  purposes: [...one.purposes, ...other.purposes],
});

/**
 * Makes the archive anew and forgets the one before. What may be quoted is noted before the library is read and again
 * after: words that are withdrawn in between are among them, so that such an archive is never handed out.
 */
@Injectable()
export class MakeArchiveHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly store: ArchiveStore,
    private readonly file: ArchiveFile,
    private readonly files: FileStore,
    private readonly ids: Ids,
  ) {}

  async handle(): Promise<KeptArchive> {
    const before = await this.units.run(stranger, async work => ({
      shown: await this.store.shownNow(work),
      now: work.now,
    }));
    const id = this.ids.next<string>();
    const made = await this.file.write(before.now, async ({ path, size, digest }) => {
      await this.files.keep(archiveKey(id), path, 'application/zip');
      return { id, madeAt: before.now, size, digest };
    });
    const gone = await this.units.run(stranger, async work => {
      const after = await this.store.shownNow(work);
      return this.store.replace(work, made, together(before.shown, after));
    });
    for (const old of gone) await this.files.removeFolder(archiveFolder(old));
    return made;
  }
}

/** Says when an archive is due: once a day, in the small hours, or as soon as the newest may no longer be shown. */
export const isDue = (newest: { madeAt: Date; stands: boolean } | null, clock: Clock): boolean => {
  const now = clock.now();
  if (!newest || !newest.stands) return true;
  const age = now.getTime() - newest.madeAt.getTime();
  return age > 36 * 3_600_000 || (age > 12 * 3_600_000 && now.getUTCHours() < 5);
};
