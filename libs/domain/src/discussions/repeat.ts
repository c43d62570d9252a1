import { accept, refuse, type Result, type SectionId } from '../shared/index.js';
import type { ContributionDraft } from './contribute.js';
import type { Contribution, Discussion } from './discussion.js';
import { readTalk } from './read-talk.js';
import type { TalkDocument } from './talk-document.js';
import { saysTheSame } from './talk-parts.js';

/** A contribution as it was first sent: later edits do not make a repeat of the sending a different one. */
export interface Sent {
  readonly contribution: Contribution;
  readonly first: TalkDocument;
  /** The section that it was first sent to: it may have been moved since. */
  readonly section: SectionId;
}

export interface ClientIdUsed {
  readonly kind: 'ClientIdUsed';
}

/** The same client id again: the stored contribution for the same words in the same place, a refusal for others. */
export function repeat(
  sent: Sent,
  draft: ContributionDraft,
  discussion: Discussion['id'],
): Result<Contribution, ClientIdUsed> {
  const { contribution, first } = sent;
  const talk = readTalk(draft);
  const isSame =
    contribution.discussion === discussion &&
    (contribution.parent !== null || sent.section === draft.section) &&
    contribution.parent === draft.parent &&
    // Words that were removed for ever cannot be compared; the stub is the answer, as for any hidden contribution.
    (contribution.wordsRemovedAt !== null || (talk.ok && saysTheSame(talk.value.document, first)));
  return isSame ? accept(contribution) : refuse({ kind: 'ClientIdUsed' });
}
