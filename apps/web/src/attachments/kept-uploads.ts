import { openKeeping } from '../device/keeping.js';
import { lastPerson } from '../device/last-person.js';

/** A file that its author added and the server does not have yet. */
export interface KeptUpload {
  readonly id: string;
  readonly room: string;
  readonly file: File;
  /** When it was added, in milliseconds. */
  readonly at: number;
}

/** The server forgets after this what no draft names; so does the device. */
const keptAtMostMs = 7 * 86_400_000;

/** A full disk or a private window: then it lives as long as this page does. */
const asFarAsItGoes = (keeping: Promise<unknown>) => keeping.then(undefined, () => undefined);

async function write(id: string, value: KeptUpload | undefined): Promise<void> {
  const person = lastPerson();
  if (person === null) return;
  const keeping = await openKeeping();
  await keeping.write({ person, shelf: 'upload', name: id }, value);
}

/** Lays it down on the device, where it outlives this page, until `forgetUpload`. */
export const keepUpload = (upload: KeptUpload): void => void asFarAsItGoes(write(upload.id, upload));

export const forgetUpload = (id: string): void => void asFarAsItGoes(write(id, undefined));

/** What of the person's lies here, the oldest first. */
export async function keptUploads(person: string, now = Date.now()): Promise<readonly KeptUpload[]> {
  const keeping = await openKeeping();
  const found = await keeping.all(person, 'upload').catch(() => []);
  const all = found.map(({ value }) => value as KeptUpload).sort((one, other) => one.at - other.at);
  for (const { id, at } of all) if (now - at >= keptAtMostMs) forgetUpload(id);
  return all.filter(({ at }) => now - at < keptAtMostMs);
}

/** Takes up again what this person was sending when the page went: a reload, a crash, a flat battery. */
export async function resumeUploads(person: string): Promise<void> {
  const kept = await keptUploads(person);
  if (kept.length === 0) return;
  const { uploads } = await import('./uploads.js');
  uploads.resume(kept);
}
