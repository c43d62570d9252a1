import { attachmentsIn, type TalkDocument } from '@pathways/domain/discussions';
import { uploads } from './uploads.js';

/** Why words with files in them cannot go yet, in a sentence; null when nothing holds them up. */
export function heldUpBy(document: TalkDocument | null | undefined): string | null {
  const [first] = document ? uploads.unfinished(attachmentsIn(document)) : [];
  if (!first) return null;
  return first.state === 'refused'
    ? `“${first.name}” was not taken. Take it out, then send.`
    : `“${first.name}” is still on its way. Wait for it, or take it out, then send.`;
}
