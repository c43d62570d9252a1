import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Result, type SignedIn } from '../shared/index.js';
import type { Contribution, Discussion } from './discussion.js';
import { canEdit, isAuthor } from './discussion.policy.js';
import { mentionMembers, type MentionedPeople, type MentionNotMember } from './mention-members.js';
import { readTalk, type Said, type TalkRefusal } from './read-talk.js';
import { saysTheSame } from './talk-parts.js';

export interface ContributionEdit extends Said {
  /** The revision that the author had before their eyes. */
  readonly expectedRevision: number;
  readonly at: Date;
  /** Of those whom the new words mention, the ones who may be. */
  readonly people?: MentionedPeople;
}

export type EditRefusal =
  | TalkRefusal
  | MentionNotMember
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'RoundIsClosed' }
  | { readonly kind: 'ContributionIsDeleted' }
  | { readonly kind: 'ContributionIsHidden' }
  | { readonly kind: 'ContributionChangedMeanwhile'; readonly current: Contribution };

/** The next revision; the same contribution, unchanged, when it already reads so (a repeat of the same edit). */
export function editContribution(
  actor: SignedIn,
  contribution: Contribution,
  place: { readonly room: RoomFacts; readonly discussion: Discussion },
  edit: ContributionEdit,
): Result<Contribution, EditRefusal> {
  if (contribution.deletedAt !== null) return refuse({ kind: 'ContributionIsDeleted' });
  if (contribution.hiddenAt !== null) return refuse({ kind: 'ContributionIsHidden' });
  if (isAuthor(actor, contribution) && place.discussion.closedAt !== null) {
    return refuse({ kind: 'RoundIsClosed' });
  }
  if (!canEdit(actor, place.room, place.discussion, contribution)) return refuse({ kind: 'NotYours' });
  const talk = readTalk(edit);
  if (!talk.ok) return talk;
  const isAhead = contribution.revision - edit.expectedRevision;
  const isSame = saysTheSame(talk.value.document, contribution.document);
  if (isSame && (isAhead === 0 || isAhead === 1)) return accept(contribution);
  if (isAhead !== 0) return refuse({ kind: 'ContributionChangedMeanwhile', current: contribution });
  const document = mentionMembers(talk.value.document, edit.people ?? new Map(), contribution.document);
  if (!document.ok) return document;
  return accept({
    ...contribution,
    body: talk.value.body,
    document: document.value,
    revision: contribution.revision + 1,
    editedAt: edit.at,
  });
}
