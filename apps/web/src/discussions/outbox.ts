import { alone } from '../device/alone.js';
import type { Kept } from '../device/kept.js';
import type { Delivered, Entry, Sending } from './outbox-entry.js';
import type { RoomWrite } from './writes/write-kinds.js';

const retryAtMost = 30_000;
const failuresAtMost = 5;

const laidAside =
  'The server failed on this several times. It is still here: try again later, or copy the words and tell your coordinator.';

/** Everything that a person has written on this device and the server does not have yet, in the order of writing. */
export class Outbox {
  private sendings: readonly Sending[] = [];
  private readonly listeners = new Set<() => void>();
  private underWay: string | null = null;
  private running: Promise<void> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private again = false;
  private failures = 0;
  private isResting = false;

  constructor(
    private readonly kept: Kept,
    private readonly deliver: (entry: Entry) => Promise<Delivered>,
  ) {
    kept.watch('outbox', () => this.show());
    this.show();
  }

  readonly snapshot = (): readonly Sending[] => this.sendings;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Puts a write of a room into the outbox, and answers the client id under which it will always be sent. */
  add(room: string, write: RoomWrite): string {
    const clientId = crypto.randomUUID();
    const last = Math.max(0, ...this.entries().map(({ order }) => order));
    const order = Math.max(Date.now(), last + 1);
    const at = new Date().toISOString();
    this.keep({ ...write, clientId, room, at, order, state: 'waiting', attempts: 0 });
    this.flush();
    return clientId;
  }

  /** The author takes it back. */
  remove(clientId: string): void {
    void this.kept.write('outbox', clientId, undefined);
  }

  tryAgain(clientId: string): void {
    const entry = this.entry(clientId);
    if (!entry) return;
    const { reason: _reason, ...rest } = entry;
    this.keep({ ...rest, state: 'waiting', attempts: 0 });
    this.flush();
  }

  /** Sends all that waits, in the order of writing. Call it whenever the line may be back. */
  flush(): void {
    clearTimeout(this.retry);
    this.again = this.running !== undefined;
    this.running ??= alone(`outbox:${this.kept.person}`, () => this.sendAll())
      .catch(() => undefined)
      .finally(() => {
        this.running = undefined;
        // What was added while the turn was given back was seen by nobody.
        if (this.again) this.flush();
      });
  }

  /** Ends the trying: this person is not the one who is signed in any more. */
  rest(): void {
    clearTimeout(this.retry);
    this.isResting = true;
  }

  private async sendAll(): Promise<void> {
    // Another tab may have sent since.
    await this.kept.readShelf('outbox');
    this.show();
    const stuck = new Set<string>();
    for (;;) {
      this.again = false;
      const next = this.entries().find(({ state, room }) => state === 'waiting' && !stuck.has(room));
      if (!next || this.isResting) break;
      const delivered = await this.deliverShown(next);
      if (delivered.kind === 'unanswered') return this.retryLater();
      this.settle(next, delivered, stuck);
    }
    if (stuck.size > 0) return this.retryLater();
    this.failures = 0;
  }

  private async deliverShown(entry: Entry): Promise<Delivered> {
    this.underWay = entry.clientId;
    this.show();
    try {
      return await this.deliver(entry);
    } finally {
      this.underWay = null;
      this.show();
    }
  }

  private settle(entry: Entry, delivered: Delivered, stuck: Set<string>): void {
    const { clientId, room, attempts } = entry;
    // Its author may have taken it back while it was under way.
    if (delivered.kind === 'accepted' || !this.entry(clientId)) return this.remove(clientId);
    if (delivered.kind === 'refused')
      return this.keep({ ...entry, state: 'refused', reason: delivered.reason });
    if (attempts + 1 >= failuresAtMost) return this.keep({ ...entry, state: 'refused', reason: laidAside });
    stuck.add(room);
    this.keep({ ...entry, attempts: attempts + 1 });
  }

  private retryLater(): void {
    if (this.isResting) return;
    this.again = false;
    this.failures += 1;
    const wait = Math.min(retryAtMost, 1_000 * 2 ** this.failures);
    this.retry = setTimeout(() => this.flush(), wait * (0.5 + Math.random() / 2));
  }

  private entries(): Entry[] {
    return this.kept.all<Entry>('outbox').sort((one, other) => one.order - other.order);
  }

  private entry(clientId: string): Entry | undefined {
    return this.kept.read<Entry>('outbox', clientId);
  }

  private keep(entry: Entry): void {
    void this.kept.write('outbox', entry.clientId, entry);
  }

  private show(): void {
    this.sendings = this.entries().map(entry =>
      entry.clientId === this.underWay ? { ...entry, state: 'sending' as const } : entry,
    );
    for (const listener of this.listeners) listener();
  }
}
