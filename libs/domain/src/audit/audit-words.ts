import { closedWords } from './closed-words.js';

/**
 * What coordinators and members read of the log: who belongs, who may read, what was agreed and planned. Nothing of
 * what is said, marked or felt in a room; an event that is not in this list is for administrators and those it names.
 */
const open = {
  GroupReleased: 'released the group',
  SchoolJoined: 'let a school join',
  MembersChanged: 'changed who is a member',
  PersonInvited: 'invited a person',
  InvitationAccepted: 'accepted an invitation',
  InvitationDeclined: 'declined an invitation',
  GuestInvited: 'invited a guest',
  GuestJoined: 'came as a guest',
  GuestLeft: 'ended a guest’s reading',
  ResearcherEntered: 'read the room as a researcher',
  RoomOpenedForCoding: 'opened the room for coding',
  DiscussionOpened: 'opened a discussion',
  RoundClosed: 'closed the round',
  OutcomeEdited: 'edited the outcome',
  ContributionHidden: 'hid a contribution',
  ContributionShown: 'showed a contribution again',
  FlagsSettled: 'settled flags',
  HiddenWordsOpened: 'opened hidden words, with a reason',
  WordsRemoved: 'removed hidden words for ever',
  TrioLinked: 'linked a trio into a family',
  TrioUnlinked: 'unlinked a trio from a family',
  FormationStarted: 'started a formation run',
  FormationCancelled: 'stopped a formation run',
  BestTaken: 'took a run’s best so far',
  FormationLockSet: 'set a lock',
  FormationLockLifted: 'lifted a lock',
  ProfileKept: 'kept a likeness profile',
  PlanStarted: 'started a plan',
  PlanChanged: 'changed a plan',
  PlaceOffered: 'offered a place',
  SchoolReminded: 'reminded a school',
  OfferAnswered: 'answered an offer',
  OfferTakenBack: 'took an offer back',
  PlanReleased: 'released a plan',
  PlacesConfirmed: 'confirmed the places of a group',
  ProgrammeStarted: 'started the programme',
  SchoolsAdmitted: 'admitted schools',
  SchoolLeft: 'let a school leave',
  CyclePlanned: 'planned a cycle',
  CycleEdited: 'set a cycle up',
  CycleEnded: 'ended a cycle, with its outcome',
  CycleReopened: 'opened a cycle again, with a reason',
  PromptSheetIssued: 'issued a prompt sheet',
  TaskRaised: 'raised a task',
  TaskSettled: 'settled a task',
  PracticePublished: 'published a practice',
  PracticeWithdrawn: 'withdrew a practice',
} as const;

export const openKinds: readonly string[] = Object.keys(open);

/** "ClauseAccepted" reads "clause accepted" until somebody writes a better sentence. */
const spelled = (kind: string): string => kind.replace(/(?<!^)([A-Z])/g, ' $1').toLowerCase();

/** What somebody did, to stand after their name. */
export const auditWords = (kind: string): string =>
  (open as Readonly<Record<string, string>>)[kind] ?? closedWords[kind] ?? spelled(kind);
