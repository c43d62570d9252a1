import type { SampleChoicesQuery, StartSampleInput } from '../gql/graphql.js';

export type SampleChoices = NonNullable<SampleChoicesQuery['sampleChoices']>;

/** What the form holds: numbers as they are typed. */
export const usualWish = (choices: SampleChoices) => ({
  name: '',
  isByHand: false,
  contributionIds: [] as string[],
  wanted: String(Math.min(20, choices.contributions)),
  seed: '1',
  coderIds: [] as string[],
  groupIds: [] as string[],
  sectionIds: [] as string[],
  phases: [] as string[],
  uncodedOnly: false,
});

export type SampleWish = ReturnType<typeof usualWish>;

export interface SampleWishProps {
  choices: SampleChoices;
  wish: SampleWish;
  say: (change: Partial<SampleWish>) => void;
}

/** As the server takes it: drawn or chosen, one of the two. */
export function wishInput(
  { isByHand, name, coderIds, contributionIds, wanted, seed, ...narrowed }: SampleWish,
  of: Pick<StartSampleInput, 'programmeId' | 'clientId'>,
): StartSampleInput {
  const asked = { ...of, name, coderIds };
  if (isByHand) return { ...asked, contributionIds };
  return { ...asked, ...narrowed, wanted: Number(wanted) || null, seed: Number(seed) || 0 };
}
