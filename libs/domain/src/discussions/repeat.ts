import { accept, refuse, type Result } from '../shared/index.js';
import { tidyBody } from './body.js';
import type { ContributionDraft } from './contribute.js';
import type { Contribution, Discussion } from './discussion.js';

/** A contribution as it was first sent: later edits do not make a repeat of the sending a different one. */
export interface Sent {
  readonly contribution: Contribution;
  readonly firstBody: string;
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
  const { contribution, firstBody } = sent;
  const body = tidyBody(draft.body);
  const isSame =
    contribution.discussion === discussion &&
    contribution.section === draft.section &&
    contribution.parent === draft.parent &&
    body.ok &&
    body.value === firstBody;
  return isSame ? accept(contribution) : refuse({ kind: 'ClientIdUsed' });
}
