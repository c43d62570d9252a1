import type { TalkDocument } from '@pathways/domain/discussions';
import type { Shelf } from './shelf.js';

/**
 * A page that goes away has no time to wait for a database. Its last words go into the browser's plain store, which takes
 * them at once, and move to the database when the app is opened again. Clients before that kept everything there.
 */
const prefixOf = (person: string): string => `pathways:${person}:`;
const lastOf = (person: string, place: string): string => `${prefixOf(person)}last:${place}`;

export interface KeptDraft {
  readonly text: string;
  /** Where the box writes documents: what reads as the text. */
  readonly document?: TalkDocument | undefined;
  /** When it was written, as the device's clock said. */
  readonly at: string;
  /** Names this writing; the next one names it as the one that it knew. */
  readonly stamp?: string;
  readonly after?: string | undefined;
  /** The revision that an edit was begun on. */
  readonly madeOn?: number | undefined;
}

export function writeLast(person: string, place: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(lastOf(person, place), JSON.stringify(draft));
  } catch {
    // The database was asked as well, and mostly finishes.
  }
}

export function dropLast(person: string, place: string): void {
  try {
    localStorage.removeItem(lastOf(person, place));
  } catch {
    // Where it cannot be taken away it could not be put.
  }
}

/** All that the plain store holds for the person, or for everybody but the person. */
export function dropPlain(whose: (key: string) => boolean): void {
  try {
    const keys = Object.keys(localStorage).filter(key => key.startsWith('pathways:') && whose(key));
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // A store that cannot be read holds nothing that others could read.
  }
}

export const isOf =
  (person: string) =>
  (key: string): boolean =>
    key.startsWith(prefixOf(person));

interface Left {
  readonly shelf: Shelf;
  readonly name: string;
  readonly value: unknown;
}

type OldSending = { readonly clientId: string; readonly writtenAt: string } & Record<string, unknown>;

function oldOutbox(text: string): Left[] {
  const sendings = JSON.parse(text) as readonly OldSending[];
  return sendings.map(({ state: _state, reason: _reason, writtenAt, ...input }, index) => ({
    shelf: 'outbox',
    name: input.clientId,
    value: {
      clientId: input.clientId,
      kind: 'contribute',
      room: input['discussionId'],
      input,
      at: writtenAt,
      order: Date.parse(writtenAt) + index / 1_000,
      state: 'waiting',
      attempts: 1,
    },
  }));
}

function read(person: string, key: string, text: string): Left[] {
  const name = key.slice(prefixOf(person).length);
  if (name === 'outbox') return oldOutbox(text);
  if (name.startsWith('draft:')) {
    const value = { text, at: new Date().toISOString(), stamp: crypto.randomUUID() } satisfies KeptDraft;
    return [{ shelf: 'draft', name: name.slice('draft:'.length), value }];
  }
  if (name.startsWith('last:')) {
    return [{ shelf: 'draft', name: name.slice('last:'.length), value: JSON.parse(text) as KeptDraft }];
  }
  return [];
}

interface Known {
  read<Value>(shelf: Shelf, name: string): Value | undefined;
}

/** What the plain store holds that is newer than what is known. It stays there until it is kept elsewhere. */
export function leftBehind(person: string, known: Known): Left[] {
  try {
    const keys = Object.keys(localStorage).filter(isOf(person));
    const left = keys.flatMap(key => read(person, key, localStorage.getItem(key) ?? ''));
    return left.filter(({ shelf, name, value }) => {
      const before = known.read<KeptDraft>(shelf, name);
      return before === undefined || (shelf === 'draft' && (value as KeptDraft).at > before.at);
    });
  } catch {
    return [];
  }
}
