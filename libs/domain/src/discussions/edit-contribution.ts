import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Result, type SignedIn } from '../shared/index.js';
import { tidyBody, type BodyRefusal } from './body.js';
import type { Contribution, Discussion } from './discussion.js';
import { canEdit, isAuthor } from './discussion.policy.js';

export interface ContributionEdit {
  readonly body: string;
  /** The revision that the author had before their eyes. */
  readonly expectedRevision: number;
  readonly at: Date;
}

export type EditRefusal =
  | BodyRefusal
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'RoundIsClosed' }
  | { readonly kind: 'ContributionIsDeleted' }
  | { readonly kind: 'ContributionChangedMeanwhile'; readonly current: Contribution };

/** The next revision; the same contribution, unchanged, when it already reads so (a repeat of the same edit). */
export function editContribution(
  actor: SignedIn,
  contribution: Contribution,
  place: { readonly room: RoomFacts; readonly discussion: Discussion },
  edit: ContributionEdit,
): Result<Contribution, EditRefusal> {
  if (contribution.deletedAt !== null) return refuse({ kind: 'ContributionIsDeleted' });
  if (isAuthor(actor, contribution) && place.discussion.closedAt !== null) {
    return refuse({ kind: 'RoundIsClosed' });
  }
  if (!canEdit(actor, place.room, place.discussion, contribution)) return refuse({ kind: 'NotYours' });
  const body = tidyBody(edit.body);
  if (!body.ok) return body;
  const isAhead = contribution.revision - edit.expectedRevision;
  if (body.value === contribution.body && (isAhead === 0 || isAhead === 1)) return accept(contribution);
  if (isAhead !== 0) return refuse({ kind: 'ContributionChangedMeanwhile', current: contribution });
  return accept({
    ...contribution,
    body: body.value,
    revision: contribution.revision + 1,
    editedAt: edit.at,
  });
}
