import { Injectable } from '@nestjs/common';
import { canSeeFileStore } from '@pathways/domain/attachments';
import type { Actor } from '@pathways/domain/shared';
import { FileStore } from '../../platform/files/file-store.js';
import { VirusScan } from '../../platform/files/virus-scan.js';
import { Reading } from '../../platform/reading.js';
import { Log } from '../../platform/telemetry/log.js';
import { FileStoreQueries, type FileStoreView } from '../application/file-store.queries.js';

const counts = `
  select count(*) as "fileCount", coalesce(sum(size), 0) as size,
    count(*) filter (where contribution_id is null) as "unsentCount",
    count(*) filter (where scan = 'not scanned') as "unscannedCount"
  from attachment`;

type Counts = Omit<FileStoreView, 'place' | 'virusScan' | 'works'>;

@Injectable()
export class SqlFileStoreQueries extends FileStoreQueries {
  constructor(
    private readonly reading: Reading,
    private readonly files: FileStore,
    private readonly scanner: VirusScan,
    private readonly log: Log,
  ) {
    super();
  }

  async state(actor: Actor): Promise<FileStoreView | null> {
    if (!canSeeFileStore(actor)) return null;
    const row = await this.reading.row<Counts>('attachments.counts', counts);
    if (!row) throw new Error('A count has a row.');
    const works = await this.files.probe().then(
      () => true,
      (error: unknown) => {
        this.log.error({ error }, 'the file store cannot be used');
        return false;
      },
    );
    return { ...row, works, place: this.files.place, virusScan: this.scanner.words };
  }
}
