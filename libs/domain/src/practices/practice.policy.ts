import {
  holdsIn,
  isEditor,
  schoolsOf,
  speaksFor,
  type Actor,
  type ProgrammeId,
  type Urn,
} from '../shared/index.js';
import type { PracticeFacts, VersionFacts } from './practice.js';

export const canDraftPractice = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'researcher', programme);

/** Every researcher of the programme may write in its drafts; all who do are known, and none of them may publish. */
export const canEditVersion = (actor: Actor, practice: PracticeFacts, version: VersionFacts): boolean =>
  canDraftPractice(actor, practice.programme) && version.state === 'draft' && practice.state !== 'withdrawn';

/** The programme's researchers see its drafts; editors see what was sent to them, and all that followed. */
export const canSeeVersion = (
  actor: Actor,
  practice: Pick<PracticeFacts, 'programme'>,
  version: Pick<VersionFacts, 'state'>,
): boolean => canDraftPractice(actor, practice.programme) || (isEditor(actor) && version.state !== 'draft');

export const hasWritten = (actor: Actor, practice: PracticeFacts): boolean =>
  actor.kind === 'person' && practice.writers.includes(actor.personId);

/** Who wrote any part of it can neither review nor publish it. */
export const canReview = (actor: Actor, practice: PracticeFacts): boolean =>
  isEditor(actor) && !hasWritten(actor, practice);

export const canPublish = canReview;

export const canReturn = (actor: Actor): boolean => isEditor(actor);

export const canWithdrawPractice = (actor: Actor): boolean => isEditor(actor);

/** Who edits the library says how its practices speak of each other. */
export const canLinkPractices = (actor: Actor): boolean => isEditor(actor);

/** A second version may be begun by any researcher of the programme. */
export const canStartVersion = (actor: Actor, practice: PracticeFacts): boolean =>
  canDraftPractice(actor, practice.programme) && practice.state === 'published';

/** Everybody who may read the version may say something about a sentence of it. */
export const canComment = canSeeVersion;

/** A school’s own people say how its words may stand. */
export const canAnswerWords = (actor: Actor, urn: Urn): boolean => speaksFor(actor, urn);

export const canLogTry = (actor: Actor, urn: Urn): boolean => speaksFor(actor, urn);

interface TriedBy {
  /** Of the practice. */
  readonly programme: ProgrammeId;
  readonly urn: Urn;
}

/** Who looks after what stands in the library, and what is said about it there. */
export const canSettleLibraryWords = (actor: Actor, programme: ProgrammeId): boolean =>
  isEditor(actor) || holdsIn(actor, 'coordinator', programme);

/** Tries are public: editors decide about their words, or the practice's coordinators; never on a report of one's own school. */
export const canSettleTryWords = (actor: Actor, { programme, urn }: TriedBy): boolean =>
  canSettleLibraryWords(actor, programme) && !speaksFor(actor, urn);

export const speaksForASchool = (actor: Actor): boolean => schoolsOf(actor).length > 0;
