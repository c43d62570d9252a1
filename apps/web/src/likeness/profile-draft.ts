import type { LikenessEditorQuery, ReferenceKind, SchoolPhase } from '../gql/graphql.js';

export type Profile = LikenessEditorQuery['likenessProfiles'][number];

/** What a coordinator has before them: weights by measure, and on what they are standardised. */
export interface ProfileDraft {
  /** Key of the profile that it began with and is compared with. */
  readonly from: string;
  readonly reference: ReferenceKind;
  readonly weights: Readonly<Record<string, number>>;
}

/** DfE's national deviations are those of secondary schools; a draft made from another reference begins with the pool. */
const referenceOf = ({ reference }: Profile, phase: SchoolPhase): ReferenceKind =>
  reference.kind === 'NATIONAL' && phase !== 'SECONDARY' ? 'POOL' : reference.kind;

const roundedWeight = (weight: number): number => Number(weight.toFixed(4));

export const draftFrom = (profile: Profile, phase: SchoolPhase): ProfileDraft => ({
  from: profile.key,
  reference: referenceOf(profile, phase),
  weights: Object.fromEntries(profile.measures.map(({ code, weight }) => [code, roundedWeight(weight)])),
});

/** Whether anything differs from the profile that the draft began with. */
export function isChanged(draft: ProfileDraft, profile: Profile, phase: SchoolPhase): boolean {
  const start = draftFrom(profile, phase);
  const codes = new Set([...Object.keys(start.weights), ...Object.keys(draft.weights)]);
  return (
    start.reference !== draft.reference ||
    [...codes].some(code => (start.weights[code] ?? 0) !== (draft.weights[code] ?? 0))
  );
}

export const weightsOf = ({ weights }: ProfileDraft) =>
  Object.entries(weights).map(([code, weight]) => ({ code, weight }));

/** The right end of every slider: about twice the largest weight to begin with, on a round number. */
export function sliderMost(profile: Profile): number {
  const most = 2 * Math.max(0.5, ...profile.measures.map(({ weight }) => weight));
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 5, 10].find(times => times * power >= most) ?? 10) * power;
}

/** How much of the whole a weight is, in words. */
export function shareWords(weight: number, weights: Readonly<Record<string, number>>): string {
  const total = Object.values(weights).reduce((sum, each) => sum + each, 0);
  if (weight === 0 || total === 0) return 'left out';
  const share = Math.round((weight / total) * 100);
  return share < 1 ? 'under 1 % of the whole' : `${share} % of the whole`;
}
