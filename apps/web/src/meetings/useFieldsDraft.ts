import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Kept } from '../device/kept.js';
import type { KeptDraft } from '../device/last-words.js';
import type { Elsewhere } from '../discussions/saved-drafts.js';
import { useDraft, type Draft } from '../discussions/useDraft.js';
import type { Writing } from '../discussions/writing.js';

export interface FieldsDraft<Fields> {
  readonly fields: Fields;
  readonly isBegun: boolean;
  change(part: Partial<Fields>): void;
  /** Sent, or thrown away: what stands is shown again. */
  clear(): void;
  /** What another device or tab has for the same form, and differs. */
  readonly other: { readonly from: string; readonly at: string; readonly fields: Fields } | null;
  /** The writer looked at both: the other words stay, or one’s own. */
  take(): void;
  keep(): void;
}

const fromWords: Readonly<Record<NonNullable<Draft['other']>['from'], string>> = {
  'another tab': 'in another tab',
  phone: 'on your phone',
  tablet: 'on your tablet',
  computer: 'on your other computer',
};

function read<Fields>(text: string): Fields | null {
  try {
    return JSON.parse(text) as Fields;
  } catch {
    return null;
  }
}

/**
 * A form of several fields in the making, kept as every draft is: on the device at each pause, on the server shortly after, and
 * shown on one's other devices. Its fields are the draft's text.
 */
export function useFieldsDraft<Fields extends object>(
  kept: Kept,
  place: string,
  standing: Fields,
): FieldsDraft<Fields> {
  const draft = useDraft(kept, place);
  const begun = read<Fields>(draft.text);
  const fields = begun ?? standing;
  const elsewhere = draft.other && read<Fields>(draft.other.text);
  return {
    fields,
    isBegun: begun !== null,
    change: part => draft.change(JSON.stringify({ ...fields, ...part })),
    clear: draft.clear,
    other:
      draft.other && elsewhere
        ? { from: fromWords[draft.other.from], at: draft.other.at, fields: elsewhere }
        : null,
    take: () => draft.other && draft.settle(draft.other),
    keep: () => draft.settle({ text: draft.text }),
  };
}

/** Asks what one's devices have begun in the group, and answers whether the form has a draft, here or elsewhere. */
export function useHasDraft({ kept, drafts }: Writing, group: string, place: string): boolean {
  useEffect(() => void drafts.pull(group), [drafts, group]);
  const subscribe = useCallback(
    (changed: () => void) => {
      const ends = [kept.watch('draft', changed), kept.watch('elsewhere', changed)];
      return () => ends.forEach(end => end());
    },
    [kept],
  );
  return useSyncExternalStore(
    subscribe,
    () =>
      kept.read<KeptDraft>('draft', place) !== undefined ||
      kept.read<Elsewhere>('elsewhere', place) !== undefined,
  );
}
