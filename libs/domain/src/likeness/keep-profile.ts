import { nationalSpread, profilesFor } from '../formation/index.js';
import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import { canKeepProfile } from './likeness.policy.js';
import { measureChoice } from './measure-choice.js';
import type { OwnProfile, ProfileDraft, ProfileWeight } from './own-profile.js';

/** What stands already: the newest version of this profile, null for a new one, and the names of the others. */
export interface KnownProfiles {
  readonly current: OwnProfile | null;
  readonly names: readonly string[];
}

/** A draft with weights that cannot be measured by. */
export type ProfileFault =
  | { readonly kind: 'UnknownMeasures'; readonly codes: readonly string[] }
  | { readonly kind: 'MeasuresRepeated'; readonly codes: readonly string[] }
  | { readonly kind: 'WeightsBelowZero'; readonly codes: readonly string[] }
  | { readonly kind: 'WeightsSumToZero' }
  | { readonly kind: 'NoNationalValues'; readonly codes: readonly string[] };

export type KeepProfileRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NoName' }
  | { readonly kind: 'NameTaken'; readonly name: string }
  | { readonly kind: 'NoReason' }
  | { readonly kind: 'ProfileChangedMeanwhile'; readonly current: OwnProfile }
  | ProfileFault;

const codesOf = (weights: readonly ProfileWeight[]): string[] => weights.map(({ code }) => code);

/** What is the matter with the weights, before they are tried or kept; null where nothing is. */
export function faultOf({
  phase,
  weights,
  reference,
}: Pick<ProfileDraft, 'phase' | 'weights' | 'reference'>): ProfileFault | null {
  const strange = weights.filter(({ code }) => measureChoice(phase, code) === null);
  if (strange.length > 0) return { kind: 'UnknownMeasures', codes: codesOf(strange) };
  const repeated = weights.filter(
    ({ code }, place) => weights.findIndex(other => other.code === code) < place,
  );
  if (repeated.length > 0) return { kind: 'MeasuresRepeated', codes: codesOf(repeated) };
  const below = weights.filter(({ weight }) => !(weight >= 0));
  if (below.length > 0) return { kind: 'WeightsBelowZero', codes: codesOf(below) };
  const counting = weights.filter(({ weight }) => weight > 0);
  if (counting.length === 0) return { kind: 'WeightsSumToZero' };
  const unmeasured = counting.filter(({ code }) => nationalSpread(code) === null);
  if (reference === 'national' && unmeasured.length > 0) {
    return { kind: 'NoNationalValues', codes: codesOf(unmeasured) };
  }
  return null;
}

const plain = (name: string): string => name.trim().toLowerCase();

const isSame = (one: ProfileDraft, other: ProfileDraft): boolean =>
  one.name === other.name &&
  one.because === other.because &&
  one.reference === other.reference &&
  JSON.stringify(one.weights) === JSON.stringify(other.weights);

/**
 * A profile begins as version 1; a change makes the next version and leaves the others as they are. `madeOn`: the version
 * that the coordinator saw, 0 for a new profile. The same request a second time is answered with what it made the first.
 */
export function keepProfile(
  actor: Actor,
  draft: ProfileDraft,
  madeOn: number,
  { current, names }: KnownProfiles,
): Result<OwnProfile, KeepProfileRefusal> {
  if (!canKeepProfile(actor, draft.programme)) return refuse({ kind: 'NotYours' });
  const isElsewhere =
    current !== null && (current.programme !== draft.programme || current.phase !== draft.phase);
  if (isElsewhere) return refuse({ kind: 'NotYours' });
  if (draft.name.trim() === '') return refuse({ kind: 'NoName' });
  if (draft.because.trim() === '') return refuse({ kind: 'NoReason' });
  const taken = [...names, ...profilesFor(draft.phase).map(({ name }) => name)].map(plain);
  if (taken.includes(plain(draft.name))) return refuse({ kind: 'NameTaken', name: draft.name.trim() });
  const fault = faultOf(draft);
  if (fault) return refuse(fault);
  if (current && isSame(current, draft)) return accept(current);
  if ((current?.version ?? 0) !== madeOn && current) {
    return refuse({ kind: 'ProfileChangedMeanwhile', current });
  }
  return accept({ ...draft, version: (current?.version ?? 0) + 1 });
}
