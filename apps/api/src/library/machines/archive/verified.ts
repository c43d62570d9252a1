import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { zipEntries } from '../../../platform/files/zip-entries.js';
import { isSigned } from './signing-key.js';

export interface VerifiedArchive {
  readonly files: number;
  /** Sentences, one for each thing that is not as it was signed; empty when all is well. */
  readonly faults: readonly string[];
}

const lineOf = /^([0-9a-f]{64}) {2}(.+)$/;

/** Checks an archive against its own sums, and the sums against the key that is given, or else the one in the archive. */
export async function verifyArchive(path: string, key?: string): Promise<VerifiedArchive> {
  const found = new Map<string, string>();
  const small = new Map<string, Buffer>();
  for await (const { name, open } of zipEntries(path)) {
    const bytes = await buffer(await open());
    found.set(name, createHash('sha256').update(bytes).digest('hex'));
    if (/^(SHA256SUMS(\.sig)?|signing-key\.pem)$/.test(name)) small.set(name, bytes);
  }
  const sums = small.get('SHA256SUMS');
  const signature = small.get('SHA256SUMS.sig');
  const pem = key ?? small.get('signing-key.pem')?.toString();
  if (!sums || !signature || !pem)
    return { files: found.size, faults: ['It has no signed sums: it is no archive of a library.'] };
  const faults = isSigned(sums, signature, pem) ? [] : ['The sums are not signed with this key.'];
  const listed = new Set(['SHA256SUMS', 'SHA256SUMS.sig']);
  for (const line of sums.toString().split('\n')) {
    const [, digest, name] = lineOf.exec(line) ?? [];
    if (digest === undefined || name === undefined) continue;
    listed.add(name);
    if (!found.has(name)) faults.push(`${name} is missing.`);
    else if (found.get(name) !== digest) faults.push(`${name} was changed.`);
  }
  for (const name of found.keys()) if (!listed.has(name)) faults.push(`${name} was added.`);
  return { files: found.size, faults };
}
