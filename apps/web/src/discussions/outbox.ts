import type { ContributeInput } from '../gql/graphql.js';
import type { Kept } from './kept.js';

/** A contribution on its way. It leaves the outbox only when the server has it, or its author takes it back. */
export interface Sending extends ContributeInput {
  readonly state: 'waiting' | 'sending' | 'refused';
  /** Why it was refused, in a sentence. */
  readonly reason?: string;
  readonly writtenAt: string;
}

export type Delivered =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly reason: string }
  /** No answer: it may or may not have arrived, and is sent again under the same client id. */
  | { readonly kind: 'unanswered' };

const place = 'outbox';
const retryAtMost = 30_000;

export class Outbox {
  private sendings: readonly Sending[];
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor(
    private readonly kept: Kept,
    private readonly deliver: (input: ContributeInput) => Promise<Delivered>,
  ) {
    this.sendings = this.restored();
    kept.watch(place, () => this.show(this.restored()));
  }

  readonly snapshot = (): readonly Sending[] => this.sendings;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  add(input: ContributeInput): void {
    this.keep([...this.sendings, { ...input, state: 'waiting', writtenAt: new Date().toISOString() }]);
    this.flush();
  }

  /** The author takes it back, to write it anew. */
  remove(clientId: string): void {
    this.keep(this.sendings.filter(sending => sending.clientId !== clientId));
  }

  tryAgain(clientId: string): void {
    this.change(clientId, sending => ({ ...sending, state: 'waiting' }));
    this.flush();
  }

  /** Sends all that waits, in the order of writing. Call it whenever the line may be back. */
  flush(): void {
    clearTimeout(this.retry);
    this.running ??= this.sendAll().finally(() => (this.running = undefined));
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      const next = this.sendings.find(sending => sending.state === 'waiting');
      if (!next) return;
      this.change(next.clientId, sending => ({ ...sending, state: 'sending' }));
      const { state: _state, reason: _reason, writtenAt: _writtenAt, ...input } = next;
      const delivered = await this.deliver(input);
      if (delivered.kind === 'unanswered') {
        this.change(next.clientId, sending => ({ ...sending, state: 'waiting' }));
        return this.retryLater();
      }
      this.failures = 0;
      if (delivered.kind === 'accepted') this.remove(next.clientId);
      else
        this.change(next.clientId, sending => ({ ...sending, state: 'refused', reason: delivered.reason }));
    }
  }

  private retryLater(): void {
    this.failures += 1;
    const wait = Math.min(retryAtMost, 1_000 * 2 ** this.failures);
    this.retry = setTimeout(() => this.flush(), wait * (0.5 + Math.random() / 2));
  }

  private change(clientId: string, step: (sending: Sending) => Sending): void {
    this.keep(this.sendings.map(sending => (sending.clientId === clientId ? step(sending) : sending)));
  }

  private keep(next: readonly Sending[]): void {
    this.kept.write(place, next.length === 0 ? '' : JSON.stringify(next));
    this.show(next);
  }

  private show(next: readonly Sending[]): void {
    this.sendings = next;
    for (const listener of this.listeners) listener();
  }

  /** What was being sent when the page went away may not have arrived: it waits again. */
  private restored(): readonly Sending[] {
    const sendings = JSON.parse(this.kept.read(place) ?? '[]') as readonly Sending[];
    return sendings.map(sending =>
      sending.state === 'sending' ? { ...sending, state: 'waiting' } : sending,
    );
  }
}
