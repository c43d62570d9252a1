import { Injectable } from '@nestjs/common';
import type { AttachmentId } from '@pathways/domain/attachments';
import { buffer } from 'node:stream/consumers';
import { FileStore } from '../../platform/files/file-store.js';
import { Pictures } from '../../platform/files/pictures.js';
import { Reading } from '../../platform/reading.js';
import { previewKey } from '../../attachments/application/prepared-file.js';
import { RecordPictures } from '../application/record-pictures.js';

/** A paper holds its pictures in memory while it is laid out: at about 100 kB each these are some megabytes. */
const picturesAtMost = 60;

const foldersStatement = `
  select t.id, t.folder from unnest($1::uuid[]) with ordinality as wanted (id, place)
  join attachment t on t.id = wanted.id where t.width is not null order by wanted.place limit ${picturesAtMost}`;

type FolderId = Parameters<typeof previewKey>[0];

/** The previews, which were made without anything but the picture, and are wide enough for a page. */
@Injectable()
export class StoredRecordPictures extends RecordPictures {
  constructor(
    private readonly reading: Reading,
    private readonly files: FileStore,
    private readonly pictures: Pictures,
  ) {
    super();
  }

  async of(ids: readonly AttachmentId[]): Promise<ReadonlyMap<AttachmentId, Buffer>> {
    const found = new Map<AttachmentId, Buffer>();
    if (ids.length === 0) return found;
    const rows = await this.reading.rows<{ id: AttachmentId; folder: FolderId }>(
      'discussions.recordPictures',
      foldersStatement,
      [ids],
    );
    // One after the other: a record is no hurry, and pictures of many rooms share two threads.
    for (const { id, folder } of rows) {
      const stored = await this.files.open(previewKey(folder));
      const picture = stored && (await this.pictures.forPaper(await buffer(stored)));
      if (picture) found.set(id, picture);
    }
    return found;
  }
}
