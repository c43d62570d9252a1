import type { Kept } from '../device/kept.js';
import type { KeptDraft } from '../device/last-words.js';
import type { Outbox } from './outbox.js';
import { wordsBelow } from './talk-words.js';
import { wordsIn, type Sending } from './outbox-entry.js';

/** Where words in the making are kept; the server knows the same places. */
export const sectionPlace = (discussion: string, section: string): string =>
  `section:${discussion}:${section}`;
export const replyPlace = (contribution: string): string => `reply:${contribution}`;
export const editPlace = (contribution: string): string => `edit:${contribution}`;
export const outcomePlace = (discussion: string): string => `outcome:${discussion}`;

function placeOf(sending: Sending): string | null {
  switch (sending.kind) {
    case 'contribute': {
      const { parentId, discussionId, sectionId } = sending.input;
      return parentId ? replyPlace(parentId) : sectionPlace(discussionId, sectionId);
    }
    case 'edit':
      return editPlace(sending.input.contributionId);
    case 'close':
      return outcomePlace(sending.input.discussionId);
    default:
      return null;
  }
}

/** Takes words out of the outbox and puts them back into their box, below what is in it by now. */
export function takeBack(kept: Kept, outbox: Pick<Outbox, 'remove'>, sending: Sending): void {
  const place = placeOf(sending);
  const words = wordsIn(sending);
  if (place !== null && words !== null) {
    const there = kept.read<KeptDraft>('draft', place);
    const madeOn = sending.kind === 'edit' ? sending.input.expectedRevision : undefined;
    const draft: KeptDraft = {
      ...wordsBelow(there, words),
      at: new Date().toISOString(),
      stamp: crypto.randomUUID(),
      after: there?.stamp,
      madeOn,
    };
    void kept.write('draft', place, draft);
  }
  outbox.remove(sending.clientId);
}
