import { readsAtMost } from '@pathways/domain/discussions';
import type { Kept } from '../device/kept.js';

const pauseBeforeTelling = 2_000;

/** What was on the screen of this device and the server does not know yet: kept over reloads, told in batches. */
export class ReadingQueue {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underWay = false;

  constructor(
    private readonly kept: Kept,
    private readonly room: string,
    /** False when the server could not be reached. */
    private readonly tell: (ids: readonly string[]) => Promise<boolean>,
  ) {}

  add(ids: readonly string[]): void {
    this.keep([...new Set([...this.waiting(), ...ids])]);
    this.timer ??= setTimeout(() => this.flush(), pauseBeforeTelling);
  }

  waiting(): readonly string[] {
    return this.kept.read<readonly string[]>('seen', this.room) ?? [];
  }

  /** Tells what waits. Call it whenever the line may be back; telling twice changes nothing. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const batch = this.waiting().slice(0, readsAtMost);
    if (batch.length === 0 || this.underWay) return;
    this.underWay = true;
    void this.tell(batch).then(isTold => {
      this.underWay = false;
      if (!isTold) return;
      this.keep(this.waiting().filter(id => !batch.includes(id)));
      this.flush();
    });
  }

  private keep(ids: readonly string[]): void {
    void this.kept.write('seen', this.room, ids.length > 0 ? ids : undefined);
  }
}
