import { checkTalk, type Finding } from '@pathways/domain/safeguarding';
import { useEffect, useState } from 'react';

/** A text and what was found in it: offsets are only true for the text that was read. */
export interface CheckedTalk {
  readonly text: string;
  readonly findings: readonly Finding[];
}

const nothing: CheckedTalk = { text: '', findings: [] };

/**
 * Reads a text once the person pauses for `pause` milliseconds. It runs here, on the device, and tells nobody. What was found stays on
 * show while somebody types on, so that the note does not flicker; an emptied box is believed at once.
 */
export function useTalkCheck(text: string, pause: number): CheckedTalk {
  const [checked, setChecked] = useState(nothing);
  useEffect(() => {
    const timer = setTimeout(() => setChecked({ text, findings: checkTalk(text) }), text === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return text === '' ? nothing : checked;
}
