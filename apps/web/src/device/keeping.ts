import { DatabaseKeeping } from './database-keeping.js';
import { MemoryKeeping } from './memory-keeping.js';
import type { Keeping } from './shelf.js';

let opened: Promise<Keeping> | undefined;

/** The one keeping of this page. Where the browser refuses a database, memory stands in and says that it does not last. */
export const openKeeping = (): Promise<Keeping> =>
  (opened ??= DatabaseKeeping.open().catch(() => new MemoryKeeping()));

/** For specifications: the page is loaded anew. */
export const closeKeeping = (): void => void (opened = undefined);
