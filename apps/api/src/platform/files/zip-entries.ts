import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';

export interface ZipEntry {
  readonly name: string;
  readonly isLocked: boolean;
  open(): Promise<Readable>;
}

/**
 * One entry after another. Names that lead out of the folder (`../`, `/`, drive letters) and sizes that are not what
 * the directory promised are errors.
 */
export async function* zipEntries(path: string, entriesAtMost = 1_000_000): AsyncGenerator<ZipEntry> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  try {
    if (zip.entryCount > entriesAtMost) throw new Error(`more than ${entriesAtMost} files`);
    for await (const entry of zip.eachEntry()) {
      yield {
        name: entry.fileName,
        isLocked: entry.isEncrypted(),
        open: () => zip.openReadStreamPromise(entry),
      };
    }
  } finally {
    zip.close();
  }
}
