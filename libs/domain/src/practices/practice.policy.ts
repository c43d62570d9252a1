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

const wroteVersion = (actor: Actor, version: VersionFacts): boolean =>
  actor.kind === 'person' && actor.personId === version.writtenBy;

/** A version has one writer, so that it is always known who may not publish it. */
export const canEditVersion = (actor: Actor, practice: PracticeFacts, version: VersionFacts): boolean =>
  canDraftPractice(actor, practice.programme) && wroteVersion(actor, version) && version.state === 'draft';

/** The programme's researchers see its drafts; editors see what was sent to them, and all that followed. */
export const canSeeVersion = (actor: Actor, practice: PracticeFacts, version: VersionFacts): boolean =>
  canDraftPractice(actor, practice.programme) || (isEditor(actor) && version.state !== 'draft');

export const hasWritten = (actor: Actor, practice: PracticeFacts): boolean =>
  actor.kind === 'person' && practice.writers.includes(actor.personId);

/** Who wrote any part of it cannot publish it. */
export const canPublish = (actor: Actor, practice: PracticeFacts): boolean =>
  isEditor(actor) && !hasWritten(actor, practice);

export const canReturn = (actor: Actor): boolean => isEditor(actor);

export const canWithdrawPractice = (actor: Actor): boolean => isEditor(actor);

/** A second version may be begun by any researcher of the programme. */
export const canStartVersion = (actor: Actor, practice: PracticeFacts): boolean =>
  canDraftPractice(actor, practice.programme) && practice.state === 'published';

export const canLogTry = (actor: Actor, urn: Urn): boolean => speaksFor(actor, urn);

export const speaksForASchool = (actor: Actor): boolean => schoolsOf(actor).length > 0;
