import type { Kept } from '../device/kept.js';
import type { KeptDraft } from '../device/last-words.js';
import { deviceId } from '../device/this-device.js';
import type { DraftFieldsFragment } from '../gql/graphql.js';
import { isNothing, saysSame, type Words } from './talk-words.js';

export type ServerDraft = DraftFieldsFragment;

/** A draft of the same person for the same place, from another of their devices. */
export interface Elsewhere extends Words {
  readonly from: 'phone' | 'tablet' | 'computer';
  readonly at: string;
  readonly device: string;
  readonly revision: number;
}

/** How far the server knows a place: the writing that it has, and what it must still be told. */
export interface SavedPlace {
  readonly revision: number;
  /** Of the writing that the server has; null when it has none. */
  readonly stamp: string | null;
  /** Drafts that the author decided against, here, perhaps without a line. */
  readonly settled: readonly { readonly device: string; readonly revision: number }[];
}

const nothingSaved: SavedPlace = { revision: 0, stamp: null, settled: [] };

export const savedAt = (kept: Kept, place: string): SavedPlace =>
  kept.read<SavedPlace>('saved', place) ?? nothingSaved;

export const keepSaved = (kept: Kept, place: string, change: Partial<SavedPlace>): void =>
  void kept.write('saved', place, { ...savedAt(kept, place), ...change });

/** The places that the server knows drafts for. */
export const isServerPlace = (place: string): boolean => /^(section|reply|edit|minutes|visit):/.test(place);

const toElsewhere = (draft: ServerDraft): Elsewhere => ({
  text: draft.text,
  ...(draft.document && { document: draft.document }),
  from: draft.deviceKind.toLowerCase() as Elsewhere['from'],
  at: draft.savedAt,
  device: draft.device,
  revision: draft.revision,
});

/** What the author already decided against is not shown again, whatever the server still tells. */
const isDecided = (draft: ServerDraft, { settled }: SavedPlace): boolean =>
  settled.some(({ device, revision }) => device === draft.device && draft.revision <= revision);

/** Takes what the server holds for one place: drafts of other devices to be shown, and the end of this device's own. */
export function takeServerDrafts(kept: Kept, place: string, drafts: readonly ServerDraft[]): void {
  const here = kept.read<KeptDraft>('draft', place);
  const saved = savedAt(kept, place);
  const own = drafts.find(({ device }) => device === deviceId());
  const isEnded = own?.settledAt && own.revision >= saved.revision && here && here.stamp === saved.stamp;
  // It was sent or decided against on another device, and nothing was written here since.
  if (isEnded) {
    keepSaved(kept, place, { stamp: null });
    void kept.write('draft', place, undefined);
  }
  const others = drafts.filter(
    draft => draft.settledAt === null && !isDecided(draft, saved) && (draft !== own || saved.revision === 0),
  );
  const [newest] = others
    .map(toElsewhere)
    .filter(words => !isNothing(words) && !(here && saysSame(here, words)));
  const before = kept.read<Elsewhere>('elsewhere', place);
  if (before?.device === newest?.device && before?.revision === newest?.revision) return;
  void kept.write('elsewhere', place, newest);
}

/** The author has decided: the other draft is not shown again, and the server is told when it can be. */
export function settleElsewhere(kept: Kept, place: string): void {
  const other = kept.read<Elsewhere>('elsewhere', place);
  if (!other) return;
  const { device, revision } = other;
  keepSaved(kept, place, { settled: [...savedAt(kept, place).settled, { device, revision }] });
  void kept.write('elsewhere', place, undefined);
}
