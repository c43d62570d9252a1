import type { Tone } from '@pathways/ui';
import type { ConsentPurpose, ConsentState } from '../gql/graphql.js';

export const stateWords: Readonly<Record<ConsentState, string>> = {
  ASKED: 'Asked, no answer yet',
  GIVEN: 'Agreed',
  REFUSED: 'Refused',
  WITHDRAWN: 'Withdrawn',
};

export const stateTones: Readonly<Record<ConsentState, Tone>> = {
  ASKED: 'warning',
  GIVEN: 'success',
  REFUSED: 'danger',
  WITHDRAWN: 'danger',
};

export const purposeWords: Readonly<Record<ConsentPurpose, string>> = {
  QUOTE_UNNAMED: 'Quote without a name',
  QUOTE_NAMED: 'Quote with the school’s name',
};
