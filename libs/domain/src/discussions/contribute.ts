import { canContribute, isGuest, memberSchoolsOf, type RoomFacts } from '../groups/index.js';
import {
  accept,
  refuse,
  type ContributionId,
  type Result,
  type SectionId,
  type SignedIn,
  type Urn,
} from '../shared/index.js';
import { replyLevels, type ClientId, type Contribution, type Discussion } from './discussion.js';
import { mentionMembers, type MentionedPeople, type MentionNotMember } from './mention-members.js';
import { readTalk, type Said, type TalkRefusal } from './read-talk.js';

/** What a person sends. */
export interface ContributionDraft extends Said {
  readonly section: SectionId;
  readonly parent: ContributionId | null;
  readonly clientId: ClientId;
  readonly speakingFor: Urn | null;
  readonly researchConsent: boolean;
}

/** Where it would stand. */
export interface ContributionPlace {
  readonly room: RoomFacts;
  readonly discussion: Discussion;
  /** The contribution that the draft names as its parent; null when it names none or there is none. */
  readonly parent: Contribution | null;
  /** Of those whom the draft mentions, the ones who may be. */
  readonly people?: MentionedPeople;
}

export interface ContributionStamp {
  readonly id: ContributionId;
  readonly at: Date;
}

export type SchoolRefusal = { readonly kind: 'SchoolNotYours' } | { readonly kind: 'SchoolNotChosen' };

export type ContributeRefusal =
  | TalkRefusal
  | MentionNotMember
  | SchoolRefusal
  | { readonly kind: 'MayNotContribute' }
  | { readonly kind: 'RoundIsClosed' }
  | { readonly kind: 'SectionNotOnSheet' }
  | { readonly kind: 'ParentNotInSection' }
  | { readonly kind: 'RepliesTooDeep' };

/** A first-hand contribution or a reply, at revision 1. The actor is known to be able to read the room. */
export function contribute(
  actor: SignedIn,
  draft: ContributionDraft,
  place: ContributionPlace,
  stamp: ContributionStamp,
): Result<Contribution, ContributeRefusal> {
  const { room, discussion } = place;
  const opensThread = draft.parent === null;
  if (!canContribute(actor, room) || (opensThread && isGuest(actor, room))) {
    return refuse({ kind: 'MayNotContribute' });
  }
  if (discussion.closedAt !== null) return refuse({ kind: 'RoundIsClosed' });
  if (!discussion.sections.includes(draft.section)) return refuse({ kind: 'SectionNotOnSheet' });
  const level = levelUnder(draft, place);
  if (!level.ok) return level;
  const speakingFor = schoolSpokenFor(actor, room, draft.speakingFor);
  if (!speakingFor.ok) return speakingFor;
  const talk = readTalk(draft);
  if (!talk.ok) return talk;
  const document = mentionMembers(talk.value.document, place.people ?? new Map());
  if (!document.ok) return document;
  return accept({
    id: stamp.id,
    discussion: discussion.id,
    // What is answered may have been moved while the reply was written: the reply stands where it stands.
    section: place.parent?.section ?? draft.section,
    parent: draft.parent,
    level: level.value,
    author: actor.personId,
    speakingFor: speakingFor.value,
    clientId: draft.clientId,
    revision: 1,
    body: talk.value.body,
    document: document.value,
    researchConsent: draft.researchConsent,
    postedAt: stamp.at,
    editedAt: null,
    deletedAt: null,
    deletedBy: null,
    hiddenAt: null,
    hiddenBy: null,
    wordsRemovedAt: null,
  });
}

type LevelRefusal = Extract<ContributeRefusal, { kind: 'ParentNotInSection' | 'RepliesTooDeep' }>;

/** A reply may answer a deleted contribution: the talk below a stub goes on. */
function levelUnder(draft: ContributionDraft, place: ContributionPlace): Result<number, LevelRefusal> {
  if (draft.parent === null) return accept(0);
  const { parent, discussion } = place;
  if (parent?.discussion !== discussion.id) return refuse({ kind: 'ParentNotInSection' });
  return parent.level < replyLevels ? accept(parent.level + 1) : refuse({ kind: 'RepliesTooDeep' });
}

/** One member school speaks for itself; of several, the author says which; a facilitator speaks for none. */
export function schoolSpokenFor(
  actor: SignedIn,
  room: RoomFacts,
  chosen: Urn | null,
): Result<Urn | null, SchoolRefusal> {
  const schools = memberSchoolsOf(actor, room);
  if (chosen !== null) return schools.includes(chosen) ? accept(chosen) : refuse({ kind: 'SchoolNotYours' });
  return schools.length > 1 ? refuse({ kind: 'SchoolNotChosen' }) : accept(schools[0] ?? null);
}
