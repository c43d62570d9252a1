import { canAnalyse, canSeeIntroductions } from '../analysis/index.js';
import { canAddFile, canSeeFilesOf, canSeeFileStore } from '../attachments/index.js';
import { canAcceptCharter, canProposeCharterChange, canSeeCharter } from '../charter/index.js';
import {
  canAddCode,
  canAnswerConsent,
  canCloseToResearch,
  canCode,
  canReadMemos,
  canRemoveCoding,
  canSeeMarks,
} from '../coding/index.js';
import {
  canClose,
  canConsentToResearch,
  canContributeTo,
  canDelete,
  canEdit,
  canEditOutcome,
  canMove,
  canReact,
  canSetWriteFirst,
} from '../discussions/index.js';
import { canExchange } from '../exchange/index.js';
import { canLinkTrios, canPinToPoint, canSeeFamily } from '../families/index.js';
import { canForm, canSeeProposals } from '../formation/index.js';
import { canCoordinate, canReadRoom, canSeeGroup, canSeePeopleOfGroup } from '../groups/index.js';
import { canImportTermDates } from '../letters/index.js';
import { canEndGuest, canInviteGuest, canSeeRoomAccess, canGiveHistory } from '../guests/index.js';
import { canKeepProfile } from '../likeness/index.js';
import { canAnswerOffer, canOfferPlaces, canSeeOffers } from '../offers/index.js';
import { canSeeOperations, canSettleJobs } from '../operations/index.js';
import {
  canAnswerForSchool,
  canArrangeMeeting,
  canProposeMeeting,
  canSeeMeetings,
  canSettleHiddenMinutes,
  canWriteMinutes,
} from '../meetings/index.js';
import {
  canChooseFacilitators,
  canGrantRole,
  canManageSchoolRole,
  canManageSignIn,
  canSeePeople,
  canSeeTeam,
} from '../people/index.js';
import { canChangePlan, canSeePlan, canStartPlan } from '../plans/index.js';
import {
  canAnswerWords,
  canComment,
  canDraftPractice,
  canEditVersion,
  canLinkPractices,
  canLogTry,
  canPublish,
  canReview,
  canSeeVersion,
  canStartVersion,
  canWithdrawPractice,
} from '../practices/index.js';
import {
  canAdmitSchools,
  canPlanProgramme,
  canSeeProgramme,
  canStartProgramme,
} from '../programmes/index.js';
import { canIssuePromptSheet } from '../prompts/index.js';
import { canSeeAuthority, canSeeFigures, canSeeHealth } from '../reporting/index.js';
import { canImport, canReadSchools } from '../schools/index.js';
import type { Actor, Role } from '../shared/index.js';
import { canSeeTasks, canSettleTask } from '../upkeep/index.js';
import { actionVerbs } from './action-verbs.js';
import { expertiseVerbs } from './expertise-verbs.js';
import { frameworkVerbs } from './framework-verbs.js';
import { safeguardingVerbs } from './safeguarding-verbs.js';
import { me, sample as s, somebodyElse } from './sample.js';
import { verb, type Verb } from './verb.js';

export type { Verb };

const anywhere = { exists: true, programme: null };
const canGive = (actor: Actor, role: Extract<Role, 'editor' | 'administrator'>) =>
  canGrantRole(actor, { role }, anywhere);

/** Every policy, a line each, by slice. A new verb adds its line here; the table in the documents is printed from it. */
export const verbs: readonly Verb[] = [
  verb('analysis', 'begin, code and compare sample sets, read tables and themes', actor =>
    canAnalyse(actor, s.programme),
  ),
  verb('analysis', 'read which groups researchers suggest to introduce to each other', actor =>
    canSeeIntroductions(actor, s.programme),
  ),
  ...actionVerbs,
  verb('attachments', 'add a file', actor => canAddFile(actor, s.room)),
  verb('attachments', 'open the files of a room', actor => canSeeFilesOf(actor, s.room)),
  verb('attachments', 'see how the file store stands', canSeeFileStore),
  verb('charter', 'see what a group agreed, and who accepted it', actor => canSeeCharter(actor, s.room)),
  verb('charter', 'propose a change of a charter', actor => canProposeCharterChange(actor, s.room)),
  verb('charter', 'accept a charter for a school', actor => canAcceptCharter(actor, s.urn)),
  verb('coding', 'see what was marked in a room', actor => canSeeMarks(actor, s.room)),
  verb('coding', 'mark a passage, apply a code, ask for consent', actor => canCode(actor, s.room)),
  verb('coding', 'the same, where the charter lets no researcher in', actor => canCode(actor, s.closedRoom)),
  verb('coding', 'remove a coding of one’s own', actor => canRemoveCoding(actor, s.room, me)),
  verb('coding', 'add a code to the codebook, change it', actor => canAddCode(actor, s.programme)),
  verb('coding', 'read and write memos', actor => canReadMemos(actor, s.programme)),
  verb('coding', 'take a school’s words out of research', actor => canCloseToResearch(actor, s.urn)),
  verb('coding', 'consent for a school’s words, or take it back', actor => canAnswerConsent(actor, s.urn)),
  verb('discussions', 'contribute and reply', actor => canContributeTo(actor, s.room, s.round)),
  verb('discussions', 'edit one’s own words', actor => canEdit(actor, s.room, s.round, s.myWords)),
  verb('discussions', 'delete one’s own words', actor => canDelete(actor, s.room, s.myWords)),
  verb('discussions', 'take others’ words out of sight', actor => canDelete(actor, s.room, s.othersWords)),
  verb('discussions', 'open one’s own words to research', actor =>
    canConsentToResearch(actor, s.room, s.myWords),
  ),
  verb('discussions', 'react to others’ words for a school', actor =>
    canReact(actor, s.room, s.round, s.othersWords),
  ),
  verb('discussions', 'move one’s own words to another section', actor =>
    canMove(actor, s.room, s.round, s.myWords),
  ),
  verb('discussions', 'move others’ words to another section', actor =>
    canMove(actor, s.room, s.round, s.othersWords),
  ),
  verb('discussions', 'let everybody write first', actor => canSetWriteFirst(actor, s.room, s.round)),
  verb('discussions', 'close a round and write its outcome', actor => canClose(actor, s.room, s.round)),
  verb('discussions', 'edit the outcome of a closed round', actor =>
    canEditOutcome(actor, s.room, s.closedRound),
  ),
  verb('exchange', 'take research files of the programme out and in', actor =>
    canExchange(actor, s.programme),
  ),
  verb('families', 'see a family: its schools, trios and graphs', actor => canSeeFamily(actor, s.room)),
  verb('families', 'link trios into a family and unlink them', actor => canLinkTrios(actor, s.programme)),
  verb('families', 'pin a question to a point of its graph', actor => canPinToPoint(actor, s.room)),
  verb('formation', 'run a formation', actor => canForm(actor, s.programme)),
  verb('formation', 'see proposals', actor => canSeeProposals(actor, s.programme)),
  ...expertiseVerbs,
  ...frameworkVerbs,
  verb('groups', 'see that a group exists and how active it is', actor => canSeeGroup(actor, s.room)),
  verb('groups', 'see who acts for its schools', actor => canSeePeopleOfGroup(actor, s.room)),
  verb('groups', 'read what is said in a room', actor => canReadRoom(actor, s.room)),
  verb('groups', 'the same, where the charter lets no researcher in', actor =>
    canReadRoom(actor, s.closedRoom),
  ),
  verb('groups', 'release a group, invite people', actor => canCoordinate(actor, s.programme)),
  verb('letters', 'import term dates', canImportTermDates),
  verb('guests', 'see who can read a room and who has', actor => canSeeRoomAccess(actor, s.room)),
  verb('guests', 'invite a guest from now on', actor => canInviteGuest(actor, s.room)),
  verb('guests', 'let a guest see the whole history', actor => canGiveHistory(actor, s.room)),
  verb('guests', 'end a guest’s reading', actor => canEndGuest(actor, s.room)),
  verb('likeness', 'keep a profile of a programme’s own', actor => canKeepProfile(actor, s.programme)),
  verb('meetings', 'see a group’s meetings and their minutes', actor => canSeeMeetings(actor, s.room)),
  verb('meetings', 'propose a meeting or a visit', actor => canProposeMeeting(actor, s.room)),
  verb('meetings', 'settle, move and cancel what one proposed', actor =>
    canArrangeMeeting(actor, s.room, { proposedBy: me, isProposerHere: true, state: 'settled' }),
  ),
  verb('meetings', 'settle, move and cancel what others proposed', actor =>
    canArrangeMeeting(actor, s.room, { proposedBy: somebodyElse, isProposerHere: true, state: 'settled' }),
  ),
  verb('meetings', 'settle, move and cancel what somebody proposed who is gone', actor =>
    canArrangeMeeting(actor, s.room, { proposedBy: somebodyElse, isProposerHere: false, state: 'settled' }),
  ),
  verb('meetings', 'say for a school when it can come and whether it met', actor =>
    canAnswerForSchool(actor, s.room, s.urn),
  ),
  verb('meetings', 'turn the clock, write minutes, take minutes out of sight', actor =>
    canWriteMinutes(actor, s.room, { state: 'settled' }),
  ),
  verb('meetings', 'show hidden minutes again, or remove them for ever', actor =>
    canSettleHiddenMinutes(actor, s.room),
  ),
  verb('offers', 'offer places, remind, take back and release a plan', actor =>
    canOfferPlaces(actor, s.programme),
  ),
  verb('offers', 'see who was asked and what they said', actor => canSeeOffers(actor, s.programme)),
  verb('offers', 'read and answer a school’s offer', actor => canAnswerOffer(actor, s.urn)),
  verb('operations', 'see jobs and parked deliveries', canSeeOperations),
  verb('operations', 'try a job again, or give it up', canSettleJobs),
  verb('people', 'search everybody', canSeePeople),
  verb('people', 'make coordinators, researchers, steering members', actor =>
    canGrantRole(actor, { role: 'coordinator', programme: s.programme }, anywhere),
  ),
  verb('people', 'make LA officers', actor =>
    canGrantRole(actor, { role: 'LA officer', authority: s.authority }, anywhere),
  ),
  verb('people', 'make editors', actor => canGive(actor, 'editor')),
  verb('people', 'make administrators', actor => canGive(actor, 'administrator')),
  verb('people', 'choose facilitators', actor => canChooseFacilitators(actor, s.programme)),
  verb('people', 'see who acts for a school', actor => canSeeTeam(actor, s.urn)),
  verb('people', 'add a leader to a school', actor => canManageSchoolRole(actor, s.urn, 'school leader')),
  verb('people', 'add deputies and colleagues to a school', actor =>
    canManageSchoolRole(actor, s.urn, 'colleague'),
  ),
  verb('people', 'manage one’s own sign-in and lay down one’s own roles', actor =>
    canManageSignIn(actor, me),
  ),
  verb('plans', 'see a plan and its steps', actor => canSeePlan(actor, s.programme)),
  verb('plans', 'start a plan from a run', actor => canStartPlan(actor, s.programme)),
  verb('plans', 'change a plan by hand', actor =>
    canChangePlan(actor, { programme: s.programme, status: 'draft' }),
  ),
  verb('practices', 'draft a practice', actor => canDraftPractice(actor, s.programme)),
  verb('practices', 'write in a draft', actor => canEditVersion(actor, s.practice, s.myDraft)),
  verb('practices', 'see a version in review', actor => canSeeVersion(actor, s.practice, s.version)),
  verb('practices', 'publish what others wrote', actor => canPublish(actor, s.practice)),
  verb('practices', 'publish what one wrote oneself', actor =>
    canPublish(actor, { ...s.practice, writers: [me] }),
  ),
  verb('practices', 'return a version to its writer', actor => canReview(actor, s.practice)),
  verb('practices', 'pass the review of a version', actor => canReview(actor, s.practice)),
  verb('practices', 'comment on a sentence of a version', actor => canComment(actor, s.practice, s.version)),
  verb('practices', 'answer for a school’s words in place', actor => canAnswerWords(actor, s.urn)),
  verb('practices', 'withdraw a practice', canWithdrawPractice),
  verb('practices', 'begin another version', actor => canStartVersion(actor, s.practice)),
  verb('practices', 'say how practices speak of one another', canLinkPractices),
  verb('practices', 'log a try for a school', actor => canLogTry(actor, s.urn)),
  verb('programmes', 'start a programme', canStartProgramme),
  verb('programmes', 'see a programme: schools, cycles, groups', actor =>
    canSeeProgramme(actor, s.programme),
  ),
  verb('programmes', 'plan its cycles', actor => canPlanProgramme(actor, s.programme)),
  verb('programmes', 'admit schools to its pool', actor => canAdmitSchools(actor, s.programme)),
  verb('prompts', 'issue a prompt sheet', actor => canIssuePromptSheet(actor, s.programme)),
  verb('reporting', 'see how the groups of a programme fare', actor => canSeeHealth(actor, s.programme)),
  verb('reporting', 'see the figures and the report of a cycle', actor => canSeeFigures(actor, s.programme)),
  verb('reporting', 'see which schools of an authority take part', actor =>
    canSeeAuthority(actor, s.authority),
  ),
  ...safeguardingVerbs,
  verb('schools', 'read the register and its measures', canReadSchools),
  verb('schools', 'import files', canImport),
  verb('upkeep', 'see what is the matter after a release', actor => canSeeTasks(actor, s.programme)),
  verb('upkeep', 'mend it, keep it or dismiss it', actor => canSettleTask(actor, s.programme)),
];
