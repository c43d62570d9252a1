import {
  authoritiesOf,
  facilitates,
  holdsIn,
  isAdministrator,
  isEditor,
  isSignedIn,
  speaksFor,
  type Actor,
  type Role,
} from '../shared/index.js';
import type { FrameworkKeeping } from './framework.js';
import type { TagSubject } from './tag-subject.js';

/** Frameworks are part of setting up the installation. */
export const canImportFrameworks = (actor: Actor): boolean => isAdministrator(actor);

/** Everybody who is signed in browses them. */
export const canBrowseFrameworks = (actor: Actor): boolean => isSignedIn(actor);

/** Who enters KPI values and sets targets: coordinators and officers of those who keep the framework. */
export const canEnterKpis = (actor: Actor, { authority, programme }: FrameworkKeeping): boolean =>
  (authority !== null && authoritiesOf(actor).includes(authority)) ||
  (programme !== null && holdsIn(actor, 'coordinator', programme));

/** Who reads them: those who enter them, and the steering members of the programme. */
export const canSeeKpis = (actor: Actor, keeping: FrameworkKeeping): boolean =>
  canEnterKpis(actor, keeping) ||
  (keeping.programme !== null && holdsIn(actor, 'steering member', keeping.programme));

/**
 * As what somebody decides about flagged words beside a figure: whoever enters figures there. Where an authority alone keeps the
 * framework, whose one officer may have written them, an administrator too. Null: not at all.
 */
export function settlesKpiWordsAs(actor: Actor, keeping: FrameworkKeeping): Role | null {
  const { authority, programme } = keeping;
  if (programme !== null && holdsIn(actor, 'coordinator', programme)) return 'coordinator';
  if (authority !== null && authoritiesOf(actor).includes(authority)) return 'LA officer';
  return programme === null && isAdministrator(actor) ? 'administrator' : null;
}

/** Whoever may write the thing may say which entry it serves. */
export function canTag(actor: Actor, { kind, programme, group, urns }: TagSubject): boolean {
  if (kind === 'practice') return isEditor(actor) || holdsIn(actor, 'researcher', programme);
  if (kind === 'prompt') return holdsIn(actor, 'coordinator', programme);
  return urns.some(urn => speaksFor(actor, urn)) || (group !== null && facilitates(actor, group));
}

/** That entries of two frameworks mean the same is said by those who keep one of them, by editors and administrators. */
export const canLinkEntries = (actor: Actor, kept: readonly FrameworkKeeping[]): boolean =>
  isEditor(actor) || isAdministrator(actor) || kept.some(keeping => canEnterKpis(actor, keeping));
