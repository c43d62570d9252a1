import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { Paper } from './paper.js';
import { PdfPress } from './pdf-press.js';

/** Threads run what was built, also where this file itself is run from its source, as tests do. */
const program = new URL('./pdf-thread.js', import.meta.url.replace('/api/src/', '/api/dist/'));
const atOnce = 2;
const patienceMs = 120_000;

/** Each paper on a thread of its own, two at a time; others wait their turn. */
export class ThreadPdfPress extends PdfPress {
  private printing = 0;
  private readonly waiting: (() => void)[] = [];

  print(paper: Paper): Readable {
    let worker: Worker | undefined;
    let isOver = false;
    const out = new Readable({
      read: () => undefined,
      destroy: (fault, done) => {
        if (!isOver && worker) this.leave();
        isOver = true;
        void worker?.terminate();
        done(fault);
      },
    });
    const begin = (): void => {
      if (isOver) return this.leave();
      worker = new Worker(program, { workerData: paper });
      const late = setTimeout(() => out.destroy(new Error('A paper took too long.')), patienceMs);
      worker.on('message', (piece: Uint8Array | null) => out.push(piece));
      worker.once('error', fault => out.destroy(fault instanceof Error ? fault : new Error(String(fault))));
      worker.once('exit', code => {
        clearTimeout(late);
        if (code !== 0 && !isOver) out.destroy(new Error(`A paper was not printed (${code}).`));
      });
    };
    this.enter(begin);
    return out;
  }

  private enter(begin: () => void): void {
    this.waiting.push(begin);
    this.next();
  }

  private leave(): void {
    this.printing -= 1;
    this.next();
  }

  private next(): void {
    if (this.printing >= atOnce) return;
    const begin = this.waiting.shift();
    if (!begin) return;
    this.printing += 1;
    begin();
  }
}
