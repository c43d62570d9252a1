import type { Found, Keeping, Place, Shelf } from './shelf.js';

const keyOf = (person: string, shelf: Shelf): string => `${person} ${shelf}`;

/** For browsers that keep nothing: private windows of some, and those whose owner forbids it. */
export class MemoryKeeping implements Keeping {
  readonly lasts = false;
  private readonly shelves = new Map<string, Map<string, unknown>>();

  async all(person: string, shelf: Shelf): Promise<Found[]> {
    return [...(this.shelves.get(keyOf(person, shelf)) ?? [])].map(([name, value]) => ({ name, value }));
  }

  async write({ person, shelf, name }: Place, value: unknown): Promise<void> {
    const key = keyOf(person, shelf);
    const here = this.shelves.get(key) ?? new Map<string, unknown>();
    this.shelves.set(key, here);
    if (value === undefined) here.delete(name);
    else here.set(name, value);
  }

  async forget(person: string): Promise<void> {
    for (const key of this.shelves.keys()) if (key.startsWith(`${person} `)) this.shelves.delete(key);
  }

  async forgetShelf(person: string, shelf: Shelf): Promise<void> {
    this.shelves.delete(keyOf(person, shelf));
  }

  async people(): Promise<string[]> {
    return [...new Set([...this.shelves.keys()].map(key => key.slice(0, key.lastIndexOf(' '))))];
  }
}
