import { useState } from 'react';
import type { KeptDraft } from '../device/last-words.js';
import { useWriting } from './writing.js';

/**
 * The words of a small box, kept on this device with every key under the place that they are for, so that a reload loses nothing of
 * them. Empty words are kept no more.
 */
export function useKeptText(place: string): readonly [text: string, change: (text: string) => void] {
  const kept = useWriting()?.kept;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? kept?.read<KeptDraft>('draft', place)?.text ?? '';
  const change = (next: string) => {
    setTyped(next);
    const draft: KeptDraft = { text: next, at: new Date().toISOString(), stamp: crypto.randomUUID() };
    void kept?.write('draft', place, next.trim() === '' ? undefined : draft);
  };
  return [text, change];
}
