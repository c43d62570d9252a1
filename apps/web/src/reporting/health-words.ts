import type { Tone } from '@pathways/ui';
import type { HealthLevel, SignState } from '../gql/graphql.js';

export const levelWords: Readonly<Record<HealthLevel, string>> = {
  NEEDS_A_LOOK: 'Needs a look',
  WATCH: 'Watch',
  ON_ITS_WAY: 'On its way',
};

export const levelTones: Readonly<Record<HealthLevel, Tone>> = {
  NEEDS_A_LOOK: 'warning',
  WATCH: 'neutral',
  ON_ITS_WAY: 'success',
};

export const signWords: Readonly<Record<SignState, string>> = {
  YES: 'yes',
  SOME: 'in part',
  NOT_YET: 'not yet',
};
