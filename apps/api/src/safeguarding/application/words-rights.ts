import { canCode, canReadMemos } from '@pathways/domain/coding';
import { canSeeKpis, settlesKpiWordsAs } from '@pathways/domain/frameworks';
import { canReadRoom, type RoomFacts } from '@pathways/domain/groups';
import { canSeeMeetings } from '@pathways/domain/meetings';
import { canComment, canSettleLibraryWords, canSettleTryWords } from '@pathways/domain/practices';
import type { WordsKind, WordsRights } from '@pathways/domain/safeguarding';
import {
  facilitates,
  holdsIn,
  isEditor,
  speaksFor,
  type AuthorityCode,
  type GroupId,
  type PersonId,
  type ProgrammeId,
  type Role,
  type SignedIn,
  type Urn,
} from '@pathways/domain/shared';

/** Where words stand and whose they are, as far as the policies ask. */
export interface WordsPlace {
  /** Null where an authority alone keeps the framework. */
  readonly programme: ProgrammeId | null;
  /** The authority that keeps the framework. */
  readonly authority: AuthorityCode | null;
  /** The school that speaks in them, or that a memo is about. */
  readonly urn: Urn | null;
  readonly author: PersonId;
  /** The group in whose room they stand, or whose talk a memo is about. */
  readonly group: GroupId | null;
  /** They stand beside a draft, which its researchers alone see. */
  readonly isDraft: boolean;
  /** Whoever codes blind the talk that a memo is about: they read no note of another on it until the comparison opens. */
  readonly blindTo: readonly PersonId[];
}

type Rights = Omit<WordsRights, 'person'>;
type RightsOfKind = (actor: SignedIn, place: WordsPlace, room: RoomFacts | null) => Rights;
type PlaceInProgramme = WordsPlace & { readonly programme: ProgrammeId };

/** All words but those beside figures stand in a programme. */
const inProgramme =
  (of: (actor: SignedIn, place: PlaceInProgramme, room: RoomFacts | null) => Rights): RightsOfKind =>
  (actor, { programme, ...place }, room) =>
    programme === null
      ? { mayRead: false, isOwn: false, settlesAs: null }
      : of(actor, { ...place, programme }, room);

const judgeOf = (actor: SignedIn): Role => (isEditor(actor) ? 'editor' : 'coordinator');
const isAuthor = (actor: SignedIn, { author }: WordsPlace): boolean => actor.personId === author;

/** A facilitator decides, and the programme's coordinators, as about the talk of the room. */
const inRoom = inProgramme((actor, place, room) => {
  const isFacilitator = place.group !== null && facilitates(actor, place.group);
  const isCoordinator = holdsIn(actor, 'coordinator', place.programme);
  return {
    mayRead: room !== null && canReadRoom(actor, room),
    isOwn: isAuthor(actor, place),
    settlesAs: isFacilitator ? 'facilitator' : isCoordinator ? 'coordinator' : null,
  };
});

/** A memo never leaves research: its flags are settled there, by another than its author. */
const inResearch = inProgramme((actor, place, room) => {
  const isClosed =
    (place.urn !== null && speaksFor(actor, place.urn)) ||
    (place.group !== null && (room === null || !canCode(actor, room))) ||
    (place.blindTo.includes(actor.personId) && !isAuthor(actor, place));
  const mayRead = canReadMemos(actor, place.programme) && !isClosed;
  return { mayRead, isOwn: isAuthor(actor, place), settlesAs: mayRead ? 'researcher' : null };
});

const besideFigures: RightsOfKind = (actor, place) => ({
  mayRead: canSeeKpis(actor, place),
  isOwn: isAuthor(actor, place),
  settlesAs: settlesKpiWordsAs(actor, place),
});

const rights: Record<WordsKind, RightsOfKind> = {
  try: inProgramme((actor, { programme, urn }) => ({
    mayRead: true,
    isOwn: urn !== null && speaksFor(actor, urn),
    settlesAs: urn !== null && canSettleTryWords(actor, { programme, urn }) ? judgeOf(actor) : null,
  })),
  comment: inProgramme((actor, place) => ({
    mayRead: canComment(actor, place, { state: place.isDraft ? 'draft' : 'review' }),
    isOwn: isAuthor(actor, place),
    settlesAs: canSettleLibraryWords(actor, place.programme) ? judgeOf(actor) : null,
  })),
  memo: inResearch,
  'action return': inRoom,
  'charter change': inRoom,
  meeting: (actor, place, room) => ({
    ...inRoom(actor, place, room),
    mayRead: room !== null && canSeeMeetings(actor, room),
  }),
  'KPI value': besideFigures,
  'KPI target': besideFigures,
};

/** What somebody may do with words, by the policies of the slice in which they stand. `room`: the facts of the place's group. */
export const rightsOf = (
  actor: SignedIn,
  kind: WordsKind,
  place: WordsPlace,
  room: RoomFacts | null,
): WordsRights => ({
  person: actor.personId,
  ...rights[kind](actor, place, room),
});
