import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublicFile, PublicWalk } from '../application/public-walk.js';
import { addressesIn } from './static-page.js';

/** A library of 10,000 practices has some 80,000 addresses; more than this is a fault in our own links. */
const addressesAtMost = 500_000;

/** So many addresses are read at once: while PostgreSQL answers one, another page is written. */
const readers = 6;

export interface CollectedFile {
  readonly address: string;
  readonly isPage: boolean;
  /** Where its bytes lie until `use` has ended. */
  readonly path: string;
}

async function keptFile(
  folder: string,
  number: number,
  { address, type, bytes }: PublicFile & { readonly address: string },
): Promise<CollectedFile> {
  const path = join(folder, String(number));
  await writeFile(path, bytes, { mode: 0o600 });
  return { address, isPage: type.startsWith('text/html'), path };
}

/** Everything that can be read from the given addresses on, kept in a folder of its own until `use` has ended. */
export async function collected<Outcome>(
  walk: PublicWalk,
  begin: Iterable<string>,
  use: (files: ReadonlyMap<string, CollectedFile>) => Promise<Outcome>,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'pathways-archive-'));
  try {
    const files = new Map<string, CollectedFile>();
    const known = new Set(begin);
    const waiting = [...known];
    // What is found on the way is put behind; files come in the order of their addresses, whichever was read first.
    for (let from = 0; from < waiting.length; from += readers) {
      const addresses = waiting.slice(from, from + readers);
      const found = await Promise.all(addresses.map(address => walk.read(address)));
      for (const [at, address] of addresses.entries()) {
        const file = found[at];
        if (!file) continue;
        const kept = await keptFile(folder, files.size, { address, ...file });
        files.set(address, kept);
        for (const next of kept.isPage ? addressesIn(file.bytes.toString()) : [])
          if (!known.has(next)) {
            known.add(next);
            waiting.push(next);
          }
      }
      if (known.size > addressesAtMost)
        throw new Error('The library leads to more addresses than it can have.');
    }
    return await use(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
