import type { Readable } from 'node:stream';

/** Where files lie. Keys are paths with slashes; nothing here knows whose they are. */
export abstract class FileStore {
  /** For the person who looks after the installation: "on disk, /srv/pathways/files". */
  abstract readonly place: string;
  /** Takes a file of this machine. What is there under the key already is replaced. */
  abstract keep(key: string, path: string, mediaType: string): Promise<void>;
  /** Null when nothing is there under the key. */
  abstract open(key: string): Promise<Readable | null>;
  /** Removes all whose key begins with the folder. Removing nothing is no fault. */
  abstract removeFolder(folder: string): Promise<void>;
  /** Throws, with a reason for the log, when the store cannot be used. */
  abstract probe(): Promise<void>;
}
