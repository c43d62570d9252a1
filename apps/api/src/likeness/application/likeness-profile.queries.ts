import type { LikenessProfile } from '@pathways/domain/formation';
import type { OwnProfile, ProfileDraft } from '@pathways/domain/likeness';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { Actor, ProgrammeId } from '@pathways/domain/shared';

/** Where profiles are chosen: for a school phase, in a programme or outside of any. */
export interface ProfilePlace {
  readonly programme: ProgrammeId | null;
  readonly phase: SchoolPhase;
}

/** A version of a coordinator's own profile, with who made it. */
export interface OwnProfileView extends OwnProfile {
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** Profiles: the product's for everybody who is signed in, a programme's own for those who may form groups in it. */
export abstract class LikenessProfileQueries {
  /** The programme's own, each in its newest version, by name. */
  abstract own(actor: Actor, place: ProfilePlace): Promise<OwnProfileView[]>;
  /** Every version of one, the newest first. */
  abstract versions(actor: Actor, place: ProfilePlace, key: string): Promise<OwnProfileView[]>;
  /** The profile of this key as likeness takes it, its reference measured; null where there is none for the actor. */
  abstract chosen(actor: Actor, place: ProfilePlace, key: string): Promise<LikenessProfile | null>;
  /** A draft that nobody has kept yet, its reference measured. */
  abstract drafted(actor: Actor, draft: ProfileDraft): Promise<LikenessProfile>;
}
