import type { DraftField } from '@pathways/domain/practices';
import type { DraftValue } from './draft-shape.js';

/** What is written and not with the server yet, with the number that it was begun from. */
export interface Unsaved {
  readonly value: DraftValue;
  readonly base: number;
}

const prefixOf = (person: string, version: string) => `pathways:${person}:practice:${version}:`;

/** Keeps a field on the device until the server has it. It is forgotten with everything else of the person. */
export function keepUnsaved(person: string, version: string, field: DraftField, unsaved: Unsaved): void {
  try {
    localStorage.setItem(prefixOf(person, version) + field, JSON.stringify(unsaved));
  } catch {
    // A full or closed store: the form still holds the words, and says that they are not saved.
  }
}

export function dropUnsaved(person: string, version: string, field: DraftField): void {
  try {
    localStorage.removeItem(prefixOf(person, version) + field);
  } catch {
    // What cannot be taken away could not be put.
  }
}

export function unsavedOf(person: string, version: string): Map<DraftField, Unsaved> {
  const found = new Map<DraftField, Unsaved>();
  try {
    const prefix = prefixOf(person, version);
    for (const key of Object.keys(localStorage).filter(known => known.startsWith(prefix))) {
      const field = key.slice(prefix.length) as DraftField;
      found.set(field, JSON.parse(localStorage.getItem(key) ?? '') as Unsaved);
    }
  } catch {
    // A store that cannot be read holds nothing.
  }
  return found;
}
