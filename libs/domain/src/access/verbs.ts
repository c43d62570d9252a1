import { canAddCode, canAnswerConsent, canCode, canRemoveCoding, canSeeMarks } from '../coding/index.js';
import { canClose, canConsentToResearch, canContributeTo, canDelete, canEdit } from '../discussions/index.js';
import { canLinkTrios, canPinToPoint, canSeeFamily } from '../families/index.js';
import { canForm, canSeeProposals } from '../formation/index.js';
import { canCoordinate, canReadRoom, canSeeGroup, canSeePeopleOfGroup } from '../groups/index.js';
import { canKeepProfile } from '../likeness/index.js';
import { canAnswerOffer, canOfferPlaces, canSeeOffers } from '../offers/index.js';
import {
  canChooseFacilitators,
  canGrantRole,
  canManageSchoolRole,
  canManageSignIn,
  canSeePeople,
} from '../people/index.js';
import { canChangePlan, canSeePlan, canStartPlan } from '../plans/index.js';
import {
  canDraftPractice,
  canEditVersion,
  canLogTry,
  canPublish,
  canReturn,
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
import { canImport, canReadSchools } from '../schools/index.js';
import type { Actor, Role } from '../shared/index.js';
import { canSeeTasks, canSettleTask } from '../upkeep/index.js';
import { me, sample as s } from './sample.js';

/** One thing that somebody may want to do, and the policy that is asked, about the sample world. */
export interface Verb {
  readonly slice: string;
  readonly words: string;
  readonly may: (actor: Actor) => boolean;
}

const verb = (slice: string, words: string, may: (actor: Actor) => boolean): Verb => ({ slice, words, may });

const anywhere = { exists: true, programme: null };
const canGive = (actor: Actor, role: Extract<Role, 'editor' | 'administrator'>) =>
  canGrantRole(actor, { role }, anywhere);

/** Every policy, a line each, by slice. A new verb adds its line here; the table in the documents is printed from it. */
export const verbs: readonly Verb[] = [
  verb('coding', 'see what was marked in a room', actor => canSeeMarks(actor, s.room)),
  verb('coding', 'mark a passage, apply a code, ask for consent', actor => canCode(actor, s.room)),
  verb('coding', 'the same, where the charter lets no researcher in', actor => canCode(actor, s.closedRoom)),
  verb('coding', 'remove a coding of one’s own', actor => canRemoveCoding(actor, s.room, me)),
  verb('coding', 'add a code to the codebook', actor => canAddCode(actor, s.programme)),
  verb('coding', 'consent for a school’s words, or take it back', actor => canAnswerConsent(actor, s.urn)),
  verb('discussions', 'contribute and reply', actor => canContributeTo(actor, s.room, s.round)),
  verb('discussions', 'edit one’s own words', actor => canEdit(actor, s.room, s.round, s.myWords)),
  verb('discussions', 'delete one’s own words', actor => canDelete(actor, s.room, s.myWords)),
  verb('discussions', 'take others’ words out of sight', actor => canDelete(actor, s.room, s.othersWords)),
  verb('discussions', 'open one’s own words to research', actor =>
    canConsentToResearch(actor, s.room, s.myWords),
  ),
  verb('discussions', 'close a round and write its outcome', actor => canClose(actor, s.room, s.round)),
  verb('families', 'see a family: its schools, trios and graphs', actor => canSeeFamily(actor, s.room)),
  verb('families', 'link trios into a family and unlink them', actor => canLinkTrios(actor, s.programme)),
  verb('families', 'pin a question to a point of its graph', actor => canPinToPoint(actor, s.room)),
  verb('formation', 'run a formation', actor => canForm(actor, s.programme)),
  verb('formation', 'see proposals', actor => canSeeProposals(actor, s.programme)),
  verb('groups', 'see that a group exists and how active it is', actor => canSeeGroup(actor, s.room)),
  verb('groups', 'see who acts for its schools', actor => canSeePeopleOfGroup(actor, s.room)),
  verb('groups', 'read what is said in a room', actor => canReadRoom(actor, s.room)),
  verb('groups', 'the same, where the charter lets no researcher in', actor =>
    canReadRoom(actor, s.closedRoom),
  ),
  verb('groups', 'release a group, invite people', actor => canCoordinate(actor, s.programme)),
  verb('likeness', 'keep a profile of a programme’s own', actor => canKeepProfile(actor, s.programme)),
  verb('offers', 'offer places, remind, take back and release a plan', actor =>
    canOfferPlaces(actor, s.programme),
  ),
  verb('offers', 'see who was asked and what they said', actor => canSeeOffers(actor, s.programme)),
  verb('offers', 'read and answer a school’s offer', actor => canAnswerOffer(actor, s.urn)),
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
  verb('practices', 'edit one’s own draft', actor => canEditVersion(actor, s.practice, s.myDraft)),
  verb('practices', 'see a version in review', actor => canSeeVersion(actor, s.practice, s.version)),
  verb('practices', 'publish what others wrote', actor => canPublish(actor, s.practice)),
  verb('practices', 'publish what one wrote oneself', actor =>
    canPublish(actor, { ...s.practice, writers: [me] }),
  ),
  verb('practices', 'return a version to its writer', canReturn),
  verb('practices', 'withdraw a practice', canWithdrawPractice),
  verb('practices', 'begin another version', actor => canStartVersion(actor, s.practice)),
  verb('practices', 'log a try for a school', actor => canLogTry(actor, s.urn)),
  verb('programmes', 'start a programme', canStartProgramme),
  verb('programmes', 'see a programme: schools, cycles, groups', actor =>
    canSeeProgramme(actor, s.programme),
  ),
  verb('programmes', 'plan its cycles', actor => canPlanProgramme(actor, s.programme)),
  verb('programmes', 'admit schools to its pool', actor => canAdmitSchools(actor, s.programme)),
  verb('prompts', 'issue a prompt sheet', actor => canIssuePromptSheet(actor, s.programme)),
  verb('schools', 'read the register and its measures', canReadSchools),
  verb('schools', 'import files', canImport),
  verb('upkeep', 'see what is the matter after a release', actor => canSeeTasks(actor, s.programme)),
  verb('upkeep', 'mend it, keep it or dismiss it', actor => canSettleTask(actor, s.programme)),
];
