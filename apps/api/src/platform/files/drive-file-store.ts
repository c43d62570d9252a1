import { Disk, errors } from 'flydrive';
import type { DriverContract } from 'flydrive/types';
import type { Readable } from 'node:stream';
import { FileStore } from './file-store.js';

/** A file store through flydrive: the same five calls for a folder and for an S3-compatible storage. */
export class DriveFileStore extends FileStore {
  private readonly disk: Disk;

  constructor(
    driver: DriverContract,
    readonly place: string,
  ) {
    super();
    this.disk = new Disk(driver);
  }

  keep(key: string, path: string, mediaType: string): Promise<void> {
    return this.disk.copyFromFs(path, key, { contentType: mediaType });
  }

  async open(key: string): Promise<Readable | null> {
    if (!(await this.disk.exists(key))) return null;
    return this.disk.getStream(key);
  }

  async removeFolder(folder: string): Promise<void> {
    try {
      await this.disk.deleteAll(`${folder}/`);
    } catch (error) {
      // A folder that was never made is as good as removed.
      const isAbsent = error instanceof errors.E_CANNOT_DELETE_DIRECTORY && isNoEntry(error.cause);
      if (!isAbsent) throw error;
    }
  }

  async probe(): Promise<void> {
    const key = 'probe/probe.txt';
    await this.disk.put(key, 'Pathways asks whether this store can be written.');
    await this.disk.delete(key);
  }
}

const isNoEntry = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
