import type { LikenessProfile, Reference, ReferenceKind } from '../formation/index.js';
import type { SchoolPhase } from '../schools/index.js';
import type { Brand, ProgrammeId } from '../shared/index.js';
import { measureChoice } from './measure-choice.js';

export type ProfileId = Brand<'LikenessProfile'>;

/** How much one measure counts. Nought: looked at and left out. */
export interface ProfileWeight {
  readonly code: string;
  readonly weight: number;
}

/** What a coordinator asks for. */
export interface ProfileDraft {
  readonly id: ProfileId;
  readonly programme: ProgrammeId;
  readonly phase: SchoolPhase;
  readonly name: string;
  readonly because: string;
  readonly reference: ReferenceKind;
  readonly weights: readonly ProfileWeight[];
}

/** A coordinator's own profile, in one of its versions: 1, 2, 3 … */
export interface OwnProfile extends ProfileDraft {
  readonly version: number;
}

/**
 * The profile as likeness takes it: measures of some weight, in words. `reference`: measured where the profile is not
 * standardised on the pool; null where it is.
 */
export const asProfile = (
  draft: Omit<ProfileDraft, 'programme'> & { readonly version?: number },
  reference: Reference | null,
): LikenessProfile => ({
  key: draft.id,
  origin: 'own',
  name: draft.name,
  because: draft.because,
  ...(draft.version === undefined ? {} : { version: draft.version }),
  measures: draft.weights.flatMap(({ code, weight }) => {
    const choice = measureChoice(draft.phase, code);
    return choice && weight > 0 ? [{ ...choice, weight }] : [];
  }),
  ...(reference ? { reference } : {}),
});
