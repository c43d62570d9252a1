import type { Readable } from 'node:stream';
import { zipEntries } from '../../platform/files/zip-entries.js';

/** The sentence is for the person who sent the file. */
export class FileRefused extends Error {}

/** Bounds of a file that is taken. What tools write for a programme's talk is far below each. */
export const fileBounds = {
  /** As it is sent. */
  sent: 50 * 1024 * 1024,
  entries: 20_000,
  /** Of one entry, unpacked. */
  entry: 60 * 1024 * 1024,
  /** Of all that is read, unpacked. */
  unpacked: 120 * 1024 * 1024,
} as const;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** Counts what really comes out, whatever the directory of the archive promised. */
async function readAtMost(stream: Readable, budget: { left: number }, name: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    budget.left -= piece.length;
    if (size > fileBounds.entry || budget.left < 0) {
      stream.destroy();
      throw new FileRefused(
        `${name} unpacks to more than ${megabytes(fileBounds.entry)}, which no research project does. Nothing was taken.`,
      );
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const isWanted = (name: string): boolean =>
  /^project\.qde$/i.test(name) || /^sources\/[^/]+\.(txt|md)$/i.test(name);

/** Says why an archive cannot be what it says it is; names that lead out of it are refused while it is read. */
function inWords(error: unknown): FileRefused {
  if (error instanceof FileRefused) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/relative path|absolute path|invalid characters in fileName/.test(message))
    return new FileRefused('It holds a file whose name leads out of its folder. Nothing was taken.');
  if (/^more than/.test(message)) return new FileRefused(`It holds ${message}. Nothing was taken.`);
  return new FileRefused('It is cut off or damaged: it cannot be unpacked. Nothing was taken.');
}

/** The entries of a .qdpx file that we read, by their names in small letters. Pictures and sound are not unpacked. */
export async function unpack(path: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const budget = { left: fileBounds.unpacked };
  try {
    for await (const entry of zipEntries(path, fileBounds.entries)) {
      if (!isWanted(entry.name)) continue;
      if (entry.isLocked) throw new FileRefused('It is locked with a password. Nothing was taken.');
      files.set(entry.name.toLowerCase(), await readAtMost(await entry.open(), budget, entry.name));
    }
  } catch (error) {
    throw inWords(error);
  }
  return files;
}
