import { openKeeping } from './keeping.js';
import { dropPlain, isOf, leftBehind } from './last-words.js';
import type { Keeping, Shelf } from './shelf.js';
import { hearTabs, tellTabs } from './tabs.js';

/** What is small, and needed without waiting. */
const shelves: readonly Shelf[] = ['draft', 'elsewhere', 'outbox', 'plan', 'saved', 'seen'];

type Listener = (name: string) => void;

/**
 * What this device keeps for one person, read once and then at hand without waiting. Every change is written through to
 * the browser's database, and heard from other tabs. The next person at the same screen has another one.
 */
export class Kept {
  private readonly listeners = new Map<Shelf, Set<Listener>>();
  private refused = false;
  /** When each thing was last written here, counted: what is read from the device may be older. */
  private writes = 0;
  private readonly writtenAs = new Map<string, number>();

  private constructor(
    readonly person: string,
    private readonly keeping: Keeping,
    private readonly shelves: ReadonlyMap<Shelf, Map<string, unknown>>,
  ) {
    hearTabs(news => {
      if (news.kind === 'kept' && news.person === person) void this.readAgain(news.shelf, news.name);
    });
  }

  static async open(person: string): Promise<Kept> {
    const keeping = await openKeeping();
    const read = async (shelf: Shelf) => {
      const found = await keeping.all(person, shelf).catch(() => []);
      return [shelf, new Map(found.map(({ name, value }) => [name, value]))] as const;
    };
    const kept = new Kept(person, keeping, new Map(await Promise.all(shelves.map(read))));
    for (const { shelf, name, value } of leftBehind(person, kept)) await kept.write(shelf, name, value);
    if (kept.lasts) dropPlain(isOf(person));
    return kept;
  }

  /** False when the browser keeps nothing, or would not keep the last thing: a full disk, a private window. */
  get lasts(): boolean {
    return this.keeping.lasts && !this.refused;
  }

  read<Value>(shelf: Shelf, name: string): Value | undefined {
    return this.shelves.get(shelf)?.get(name) as Value | undefined;
  }

  all<Value>(shelf: Shelf): Value[] {
    return [...(this.shelves.get(shelf)?.values() ?? [])] as Value[];
  }

  names(shelf: Shelf): string[] {
    return [...(this.shelves.get(shelf)?.keys() ?? [])];
  }

  /** At hand at once. Resolves to whether it is on the device too. */
  async write(shelf: Shelf, name: string, value: unknown): Promise<boolean> {
    const here = this.shelves.get(shelf);
    if (value === undefined) here?.delete(name);
    else here?.set(name, value);
    this.writtenAs.set(`${shelf} ${name}`, ++this.writes);
    this.tell(shelf, name);
    try {
      await this.keeping.write({ person: this.person, shelf, name }, value);
      this.refused = false;
    } catch {
      this.refused = true;
    }
    tellTabs({ kind: 'kept', person: this.person, shelf, name });
    return this.lasts;
  }

  /** Reads a shelf from the device: what other tabs did a moment ago is known afterwards. */
  async readShelf(shelf: Shelf): Promise<void> {
    const here = this.shelves.get(shelf);
    const before = this.writes;
    const found = await this.keeping.all(this.person, shelf).catch(() => null);
    if (!here || !found || !this.lasts) return;
    const isWrittenSince = (name: string) => (this.writtenAs.get(`${shelf} ${name}`) ?? 0) > before;
    for (const name of here.keys()) if (!isWrittenSince(name)) here.delete(name);
    for (const { name, value } of found) if (!isWrittenSince(name)) here.set(name, value);
  }

  /** Calls back with the name of what changed, here or in another tab. Returns what ends it. */
  watch(shelf: Shelf, listener: Listener): () => void {
    const listeners = this.listeners.get(shelf) ?? new Set();
    this.listeners.set(shelf, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  private async readAgain(shelf: Shelf, name: string): Promise<void> {
    await this.readShelf(shelf);
    this.tell(shelf, name);
  }

  private tell(shelf: Shelf, name: string): void {
    for (const listener of this.listeners.get(shelf) ?? []) listener(name);
  }
}
