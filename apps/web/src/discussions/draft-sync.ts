import type { ApolloClient } from '@apollo/client';
import { alone } from '../device/alone.js';
import type { Kept } from '../device/kept.js';
import type { KeptDraft } from '../device/last-words.js';
import { deviceId, deviceKind } from '../device/this-device.js';
import { readFragment } from '../gql/index.js';
import { DraftFields, MyDraftsDocument, SaveDraftDocument, SettleDraftsDocument } from './draft.documents.js';
import { isServerPlace, keepSaved, savedAt, takeServerDrafts, type ServerDraft } from './saved-drafts.js';

/** Words are on the device 0.4 s after a pause, and on their way to the server 1.6 s later. */
const pauseBeforeSaving = 1_600;
const retryEvery = 20_000;

/** Brings drafts to the server shortly after each pause, and tells here what other devices have. */
export class DraftSync {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private isResting = false;

  constructor(
    private readonly kept: Kept,
    private readonly client: ApolloClient,
  ) {
    kept.watch('draft', place => isServerPlace(place) && this.soon(pauseBeforeSaving));
    kept.watch('saved', place => this.owesWord(place) && this.soon(pauseBeforeSaving));
  }

  /** Reads what one's devices have in a room. Without a line, what was read before stands. */
  async pull(room: string): Promise<void> {
    const { data } = await this.client
      .query({ query: MyDraftsDocument, variables: { room }, fetchPolicy: 'no-cache' })
      .catch(() => ({ data: undefined }));
    if (!data?.myDrafts || this.isResting) return;
    const drafts = data.myDrafts.map(draft => readFragment(DraftFields, draft));
    for (const place of new Set(drafts.map(draft => draft.place))) this.take(place, drafts);
  }

  /** Saves what is not saved. Call it whenever the line may be back. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isResting) return Promise.resolve();
    this.again = this.running !== undefined;
    this.running ??= alone(`drafts:${this.kept.person}`, () => this.saveAll())
      .catch(() => this.soon(retryEvery))
      .finally(() => {
        this.running = undefined;
        // What was written while others were on their way is not saved yet.
        if (this.again) this.soon(pauseBeforeSaving);
      });
    return this.running;
  }

  rest(): void {
    this.isResting = true;
    clearTimeout(this.timer);
  }

  private soon(wait: number): void {
    if (this.isResting) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private take(place: string, drafts: readonly ServerDraft[]): void {
    takeServerDrafts(
      this.kept,
      place,
      drafts.filter(draft => draft.place === place),
    );
  }

  /** Another tab may have saved since: who has the turn reads the device first. */
  private async saveAll(): Promise<void> {
    await this.kept.readShelf('saved');
    for (const place of this.kept.names('draft').filter(isServerPlace)) await this.save(place);
    for (const place of this.kept.names('saved')) await this.settle(place);
  }

  private async save(place: string): Promise<void> {
    const draft = this.kept.read<KeptDraft>('draft', place);
    const { stamp = null } = draft ?? {};
    const saved = savedAt(this.kept, place);
    if (!draft || (stamp !== null && stamp === saved.stamp)) return;
    const revision = saved.revision + 1;
    const { text, document = null } = draft;
    const input = { place, text, document, device: deviceId(), deviceKind: deviceKind(), revision };
    const { data } = await this.client.mutate({
      mutation: SaveDraftDocument,
      variables: { input },
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('The server gave no answer.');
    // Refused: too long, or the room is not ours any more. It stays on this device.
    const drafts = data.saveDraft.drafts.map(one => readFragment(DraftFields, one));
    const known = drafts.find(({ device }) => device === deviceId())?.revision ?? revision;
    // The server knows a later revision than this device remembers: the next saving goes above it.
    keepSaved(this.kept, place, { revision: known, stamp: known === revision ? stamp : null });
    if (known > revision) this.soon(pauseBeforeSaving);
    this.take(place, drafts);
  }

  private owesWord(place: string): boolean {
    const { stamp, settled } = savedAt(this.kept, place);
    return settled.length > 0 || (stamp !== null && this.kept.read('draft', place) === undefined);
  }

  /** Drafts that are sent or that the author decided against. */
  private async settle(place: string): Promise<void> {
    if (!this.owesWord(place)) return;
    const { revision, settled, stamp } = savedAt(this.kept, place);
    const isGone = stamp !== null && this.kept.read('draft', place) === undefined;
    const drafts = isGone ? [...settled, { device: deviceId(), revision }] : [...settled];
    await this.client.mutate({
      mutation: SettleDraftsDocument,
      variables: { input: { place, drafts } },
      fetchPolicy: 'no-cache',
    });
    keepSaved(this.kept, place, { settled: [], ...(isGone && { stamp: null }) });
  }
}
