import type { DraftField } from '@pathways/domain/practices';
import { dropUnsaved, keepUnsaved, unsavedOf } from './draft-on-device.js';
import { draftFields, isSameText, type DraftValue, type DraftValues } from './draft-shape.js';

export type Numbers = Partial<Record<DraftField, number>>;

/** A draft as the server has it, with the number of each field. */
export interface ServerDraft {
  readonly values: DraftValues;
  readonly numbers: Numbers;
  /** Who saved each field last. */
  readonly writers: Partial<Record<DraftField, string>>;
}

export type SaveAnswer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'stale'; readonly server: ServerDraft }
  | { readonly kind: 'failed'; readonly why: string };

/** Two texts of one field: somebody saved theirs while this one was written. */
export interface Clash {
  readonly theirs: DraftValue;
  readonly number: number;
  readonly by: string;
}

export interface DraftView {
  readonly values: DraftValues;
  readonly clashes: ReadonlyMap<DraftField, Clash>;
  readonly saving: 'saved' | 'waiting' | 'failed';
  readonly failure: string | null;
}

interface Ways {
  readonly person: string;
  readonly version: string;
  readonly save: (values: DraftValues, fields: readonly DraftField[], bases: Numbers) => Promise<SaveAnswer>;
}

/** So long after the last key a change is sent; so long after a failure it is sent again. In milliseconds. */
const pause = 900;
const again = 5_000;
/** Somebody who goes on writing while it is sent is waited for so many times. */
const rounds = 3;

/**
 * A draft that saves itself, field by field. What others saved comes in where nothing of one's own waits; where both changed the
 * same field both texts are kept until somebody chooses. What is not with the server yet is on the device.
 */
export class OpenDraft {
  private values: DraftValues;
  private readonly bases: Numbers;
  private readonly waiting: Set<DraftField>;
  private clashes = new Map<DraftField, Clash>();
  private failure: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<boolean> = Promise.resolve(true);
  private isShown = true;
  /** What was sent without an answer that it is kept: the server may have it all the same. */
  private readonly unanswered = new Map<DraftField, Set<DraftValues>>();
  private readonly listeners = new Set<() => void>();
  private view: DraftView;

  constructor(
    private readonly ways: Ways,
    private server: ServerDraft,
  ) {
    const left = unsavedOf(ways.person, ways.version);
    this.values = {
      ...server.values,
      ...Object.fromEntries([...left].map(([field, { value }]) => [field, value])),
    };
    this.bases = {
      ...server.numbers,
      ...Object.fromEntries([...left].map(([field, { base }]) => [field, base])),
    };
    this.waiting = new Set(left.keys());
    this.view = this.look();
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly snapshot = (): DraftView => this.view;

  readonly change = (field: DraftField, value: DraftValue): void => {
    this.values = { ...this.values, [field]: value };
    this.waiting.add(field);
    this.keep(field);
    this.sendIn(pause);
    this.show();
  };

  /** What others saved meanwhile. */
  readonly adopt = (server: ServerDraft): void => {
    this.server = server;
    const { values, numbers } = server;
    const fresh = draftFields(values).filter(
      field => !this.waiting.has(field) && (numbers[field] ?? 0) > (this.bases[field] ?? 0),
    );
    if (fresh.length === 0) return;
    for (const field of fresh) this.bases[field] = numbers[field] ?? 0;
    this.values = { ...this.values, ...Object.fromEntries(fresh.map(field => [field, values[field]])) };
    this.show();
  };

  /** Keeps one of two texts. */
  readonly choose = (field: DraftField, which: 'mine' | 'theirs'): void => {
    const clash = this.clashes.get(field);
    if (!clash) return;
    this.bases[field] = clash.number;
    this.clashes.delete(field);
    if (which === 'mine') return this.change(field, this.values[field]);
    this.values = { ...this.values, [field]: clash.theirs };
    this.done(field);
    this.show();
  };

  /** Sends what is not sent yet, one sending at a time, and what was written meanwhile. True when the server has it all. */
  readonly flush = (): Promise<boolean> => {
    clearTimeout(this.timer);
    this.sending = this.sending.then(() => this.sendAll());
    return this.sending;
  };

  /** Sends nothing any more until it is resumed. Resolves when the save that is under way was answered. */
  readonly close = async (): Promise<void> => {
    this.isShown = false;
    clearTimeout(this.timer);
    await this.sending;
  };

  readonly isOpen = (): boolean => this.isShown;

  /** A form shows it (again): what waits is sent. */
  readonly resume = (): void => {
    this.isShown = true;
    if (this.waiting.size > 0) this.sendIn(pause);
  };

  private async sendAll(): Promise<boolean> {
    for (let round = 1; round <= rounds; round += 1) {
      if (await this.send()) return true;
      if (!this.isShown || this.failure !== null || this.clashes.size > 0) return false;
    }
    return false;
  }

  private async send(): Promise<boolean> {
    const fields = [...this.waiting].filter(field => !this.clashes.has(field));
    if (fields.length === 0) return this.clashes.size === 0;
    const sent = this.values;
    for (const field of fields) this.unanswered.set(field, new Set(this.unanswered.get(field)).add(sent));
    const answer = await this.ways.save(sent, fields, this.bases);
    this.failure = answer.kind === 'failed' ? answer.why : null;
    if (answer.kind === 'saved') this.settle(fields, sent);
    if (answer.kind === 'stale') this.clash(fields, answer.server);
    if (answer.kind === 'failed') this.sendIn(again);
    this.show();
    return answer.kind === 'saved' && this.waiting.size === 0;
  }

  private settle(fields: readonly DraftField[], sent: DraftValues): void {
    for (const field of fields) this.kept(field, (this.bases[field] ?? 0) + 1, sent);
    if (this.waiting.size > 0) this.sendIn(pause);
    // What others saved while this was on its way.
    this.adopt(this.server);
  }

  /** The server has a text of ours under this number. What was written since waits on top of it. */
  private kept(field: DraftField, number: number, text: DraftValues): void {
    this.bases[field] = number;
    this.unanswered.delete(field);
    if (isSameText(field, this.values, text)) this.done(field);
    else this.keep(field);
  }

  /**
   * Fields that nobody else changed are sent again, those that read as they were sent are kept (the answer was lost on its way);
   * the others wait for a choice.
   */
  private clash(fields: readonly DraftField[], { values, numbers, writers }: ServerDraft): void {
    for (const field of fields) {
      const number = numbers[field] ?? 0;
      if (number === (this.bases[field] ?? 0)) continue;
      const own = [...(this.unanswered.get(field) ?? [])].find(sent => isSameText(field, sent, values));
      if (own) this.kept(field, number, own);
      else this.clashes.set(field, { theirs: values[field], number, by: writers[field] ?? 'Somebody' });
    }
    this.sendIn(pause);
  }

  private keep(field: DraftField): void {
    const unsaved = { value: this.values[field], base: this.bases[field] ?? 0 };
    keepUnsaved(this.ways.person, this.ways.version, field, unsaved);
  }

  private done(field: DraftField): void {
    this.waiting.delete(field);
    dropUnsaved(this.ways.person, this.ways.version, field);
  }

  private sendIn(ms: number): void {
    clearTimeout(this.timer);
    if (this.isShown) this.timer = setTimeout(() => void this.flush(), ms);
  }

  private look(): DraftView {
    const hasFailed = this.failure !== null || this.clashes.size > 0;
    const saving = hasFailed ? 'failed' : this.waiting.size > 0 ? 'waiting' : 'saved';
    return { values: this.values, clashes: new Map(this.clashes), saving, failure: this.failure };
  }

  private show(): void {
    this.view = this.look();
    for (const listener of this.listeners) listener();
  }
}
