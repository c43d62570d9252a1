import type { TalkDocument } from '@pathways/domain/discussions';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Kept } from '../device/kept.js';
import { dropLast } from '../device/last-words.js';
import { settleElsewhere, type Elsewhere } from './saved-drafts.js';
import { isNothing, saysSame, type Words } from './talk-words.js';
import { draftAt, useDraftKeeping } from './useDraftKeeping.js';

/** Words for the same place that were written elsewhere and differ. Nothing is merged: the author chooses. */
export interface OtherWords extends Words {
  readonly from: 'another tab' | 'phone' | 'tablet' | 'computer';
  readonly at: string;
}

/** What stands in the box before anything is typed, and on which revision an edit is made. */
export interface Beginning extends Words {
  readonly madeOn?: number;
}

export interface Draft extends Words {
  readonly madeOn: number | undefined;
  change(text: string, document?: TalkDocument): void;
  /** It is sent, or thrown away. */
  clear(): void;
  readonly isRestored: boolean;
  readonly isKept: boolean;
  readonly other: OtherWords | null;
  /** The author looked at both: these are the words now. */
  settle(words: Words): void;
}

const empty: Beginning = { text: '' };

/** What the person's other devices have for the place. */
function useElsewhere(kept: Kept, place: string): Elsewhere | null {
  const subscribe = useCallback((changed: () => void) => kept.watch('elsewhere', changed), [kept]);
  return useSyncExternalStore(subscribe, () => kept.read<Elsewhere>('elsewhere', place) ?? null);
}

/** Words in the making, kept on the device at each pause and when the page goes away, under the place they are for. */
export function useDraft(kept: Kept, place: string, beginning: Beginning = empty): Draft {
  const [stored] = useState(() => draftAt(kept, place));
  const [begun] = useState(beginning);
  const madeOn = stored?.madeOn ?? begun.madeOn;
  const [words, setWords] = useState<Words>(stored ?? begun);
  const [tabWords, setTabWords] = useState<OtherWords | null>(null);
  const elsewhere = useElsewhere(kept, place);
  const shown = useRef(words);
  const { isKept, newest, known, keep, typed } = useDraftKeeping(kept, place, madeOn);

  const show = useCallback(({ text, document }: Words) => {
    shown.current = { text, document };
    setWords(shown.current);
  }, []);

  // Another tab wrote in the same place, or sent it, or words that were refused came back into it.
  useEffect(
    () =>
      kept.watch('draft', name => {
        if (name !== place) return;
        const now = draftAt(kept, place);
        // A table or a list without words yet is no draft to keep, and nobody’s to take away.
        if (!now && newest.current === null) return isNothing(shown.current) ? undefined : show(begun);
        if (!now || saysSame(now, shown.current) || now.stamp === known.current) return;
        const isFollowed =
          newest.current === null && (now.after === known.current || isNothing(shown.current));
        if (!isFollowed) return setTabWords({ ...now, from: 'another tab' });
        known.current = now.stamp;
        show(now);
      }),
    [begun, kept, known, newest, place, show],
  );

  const take = ({ text, document }: Words) => {
    show({ text, document });
    typed({ text, document });
  };
  const clear = () => {
    take({ text: '' });
    keep();
    dropLast(kept.person, place);
    setTabWords(null);
  };
  const settle = (next: Words) => {
    known.current = draftAt(kept, place)?.stamp;
    take(next);
    if (tabWords) setTabWords(null);
    else settleElsewhere(kept, place);
  };
  const change = (text: string, document?: TalkDocument) => take({ text, document });
  const other = tabWords ?? (elsewhere && !saysSame(elsewhere, words) ? elsewhere : null);
  const isRestored = stored !== undefined && saysSame(stored, words);
  return { ...words, madeOn, change, clear, isRestored, isKept, other, settle };
}
