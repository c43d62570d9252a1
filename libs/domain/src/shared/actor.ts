import type { AuthorityCode, GroupId, PersonId, ProgrammeId, Urn } from './brand.js';

export type SchoolRole = 'school leader' | 'deputy' | 'colleague';
export type ProgrammeRole = 'coordinator' | 'researcher' | 'steering member';

/** One right of one person: a role and the place where it holds. */
export type Grant =
  | { readonly role: SchoolRole; readonly urn: Urn }
  | { readonly role: 'facilitator'; readonly group: GroupId }
  /** From outside the group's schools, until a day. */
  | { readonly role: 'guest'; readonly group: GroupId; readonly mayReply: boolean }
  | { readonly role: ProgrammeRole; readonly programme: ProgrammeId }
  | { readonly role: 'LA officer'; readonly authority: AuthorityCode }
  | { readonly role: 'editor' }
  | { readonly role: 'administrator' };

export type Role = Grant['role'];

export const roles = [
  'school leader',
  'deputy',
  'colleague',
  'facilitator',
  'coordinator',
  'researcher',
  'steering member',
  'LA officer',
  'editor',
  'administrator',
  'guest',
] as const satisfies readonly Role[];

export interface Stranger {
  readonly kind: 'stranger';
}

export interface SignedIn {
  readonly kind: 'person';
  readonly personId: PersonId;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** Who asks. Made once per request; every read and every rule takes it. */
export type Actor = Stranger | SignedIn;

export const stranger: Stranger = { kind: 'stranger' };

export const isSignedIn = (actor: Actor): actor is SignedIn => actor.kind === 'person';

const grantsOf = (actor: Actor): readonly Grant[] => (isSignedIn(actor) ? actor.grants : []);

export const speaksFor = (actor: Actor, urn: Urn): boolean =>
  grantsOf(actor).some(grant => 'urn' in grant && grant.urn === urn);

/** The schools whose people the actor is one of. */
export const schoolsOf = (actor: Actor): readonly Urn[] => [
  ...new Set(grantsOf(actor).flatMap(grant => ('urn' in grant ? [grant.urn] : []))),
];

export const facilitates = (actor: Actor, group: GroupId): boolean =>
  grantsOf(actor).some(grant => grant.role === 'facilitator' && grant.group === group);

/** The actor's invitation into a room that is not their schools'; null when they have none today. */
export const guestGrantIn = (actor: Actor, group: GroupId) =>
  grantsOf(actor).find(grant => grant.role === 'guest' && grant.group === group) ?? null;

/** The groups whose rooms the actor is a guest of. */
export const groupsVisitedBy = (actor: Actor): readonly GroupId[] =>
  grantsOf(actor).flatMap(grant => (grant.role === 'guest' ? [grant.group] : []));

/** The groups that the actor facilitates. */
export const groupsFacilitatedBy = (actor: Actor): readonly GroupId[] =>
  grantsOf(actor).flatMap(grant => (grant.role === 'facilitator' ? [grant.group] : []));

export const holdsIn = (actor: Actor, role: ProgrammeRole, programme: ProgrammeId): boolean =>
  grantsOf(actor).some(grant => grant.role === role && grant.programme === programme);

/** The programmes in which the actor holds the role. */
export const programmesAs = (actor: Actor, role: ProgrammeRole): readonly ProgrammeId[] =>
  grantsOf(actor).flatMap(grant => (grant.role === role && 'programme' in grant ? [grant.programme] : []));

export const authoritiesOf = (actor: Actor): readonly AuthorityCode[] =>
  grantsOf(actor).flatMap(grant => ('authority' in grant ? [grant.authority] : []));

export const isEditor = (actor: Actor): boolean => grantsOf(actor).some(grant => grant.role === 'editor');

export const isAdministrator = (actor: Actor): boolean =>
  grantsOf(actor).some(grant => grant.role === 'administrator');
