import { fileAtMost, tellFileRefusal } from '@pathways/domain/attachments';
import { alone } from '../device/alone.js';
import { forgetUpload, keepUpload, type KeptUpload } from './kept-uploads.js';
import { sendFile, type SendFile } from './send-file.js';
import { shrunk } from './shrink-picture.js';

/** A file on its way. The file itself lies on the device until the server has it: what a draft names stands in the draft. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly isPicture: boolean;
  /** The picture as it lies on the device, for the author's own eyes. */
  readonly picture: string | null;
  readonly state: 'sending' | 'waiting' | 'kept' | 'refused';
  /** From 0 to 1. */
  readonly share: number;
  /** Why it was refused. */
  readonly reason: string | null;
  /** The file itself is not taken: sent again it would be refused again. */
  readonly isFinal: boolean;
}

interface Held {
  readonly room: string;
  readonly file: File;
  stop: AbortController;
  timer?: ReturnType<typeof setTimeout>;
  attempts: number;
}

const longestWaitMs = 60_000;
const firstWaitMs = 2_000;

/**
 * Sends files one after the other, so that a thin line is not shared out among them. Whatever is not answered is sent
 * again under the same id, which the server recognises; waits grow, and end when the line comes back.
 */
export class Uploads {
  private all: readonly Upload[] = [];
  private readonly held = new Map<string, Held>();
  private readonly listeners = new Set<() => void>();
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly send: SendFile = sendFile) {
    addEventListener('online', () => {
      for (const { id, state } of this.all) if (state === 'waiting') this.retry(id);
    });
  }

  readonly snapshot = (): readonly Upload[] => this.all;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins to send a file; answers the id under which a document may name it at once. */
  add(room: string, file: File): string {
    const id = crypto.randomUUID();
    const reason = refusedHere(file);
    if (!reason) keepUpload({ id, room, file, at: Date.now() });
    this.begin(id, room, file, reason);
    return id;
  }

  /** Goes on with what was on its way when an earlier page went. A file that another tab is sending is not sent twice. */
  resume(kept: readonly KeptUpload[]): void {
    for (const { id, room, file } of kept) if (!this.held.has(id)) this.begin(id, room, file, null);
  }

  private begin(id: string, room: string, file: File, reason: string | null): void {
    const isPicture = file.type.startsWith('image/');
    this.all = [
      ...this.all,
      {
        ...{ id, name: file.name, size: file.size, isPicture, share: 0, reason, isFinal: reason !== null },
        picture: isPicture ? URL.createObjectURL(file) : null,
        state: reason ? 'refused' : 'sending',
      },
    ];
    this.held.set(id, { room, file, stop: new AbortController(), attempts: 0 });
    this.tell();
    if (!reason) this.enqueue(id);
  }

  retry(id: string): void {
    const held = this.held.get(id);
    if (!held) return;
    clearTimeout(held.timer);
    this.change(id, { state: 'sending', share: 0, reason: null });
    this.enqueue(id);
  }

  /** Stops sending and forgets the file; what of it has arrived is swept by the server. */
  cancel(id: string): void {
    const held = this.held.get(id);
    clearTimeout(held?.timer);
    held?.stop.abort();
    this.held.delete(id);
    forgetUpload(id);
    const gone = this.all.find(upload => upload.id === id);
    if (gone?.picture) URL.revokeObjectURL(gone.picture);
    this.all = this.all.filter(upload => upload.id !== id);
    this.tell();
  }

  /** Those of the named ones that are not with the server yet. */
  unfinished(ids: readonly string[]): readonly Upload[] {
    return this.all.filter(({ id, state }) => state !== 'kept' && ids.includes(id));
  }

  private enqueue(id: string): void {
    this.queue = this.queue.then(() => alone(`upload:${id}`, () => this.deliver(id)));
  }

  private async deliver(id: string): Promise<void> {
    const held = this.held.get(id);
    if (!held) return;
    const file = await shrunk(held.file);
    const progress = (share: number) => this.change(id, { share });
    const sent = await this.send({ id, room: held.room, file }, progress, held.stop.signal);
    if (!this.held.has(id)) return;
    if (sent.kind === 'kept') {
      forgetUpload(id);
      return this.change(id, { state: 'kept', share: 1 });
    }
    if (sent.kind === 'refused') {
      const { reason, isFinal } = sent;
      return this.change(id, { state: 'refused', reason, isFinal });
    }
    this.change(id, { state: 'waiting', share: 0 });
    const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** held.attempts);
    held.attempts += 1;
    held.timer = setTimeout(() => this.retry(id), wait);
  }

  private change(id: string, change: Partial<Upload>): void {
    this.all = this.all.map(upload => (upload.id === id ? { ...upload, ...change } : upload));
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** What need not be sent to be refused. */
function refusedHere({ name, size }: File): string | null {
  if (size === 0) return tellFileRefusal(name, { kind: 'FileEmpty' });
  return size > fileAtMost ? tellFileRefusal(name, { kind: 'FileTooLarge', atMost: fileAtMost }) : null;
}

/** Of this tab: an upload goes on while its author looks at another page. */
export const uploads = new Uploads();
