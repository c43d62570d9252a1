import type { Tone } from '@pathways/ui';
import type { PlaceState } from '../gql/graphql.js';

export const placeWords: Readonly<Record<PlaceState, string>> = {
  WAITING: 'No answer yet',
  APPROVED: 'Approved',
  SOFTER: 'Would rather say',
  WITHHELD: 'Withheld',
};

export const placeTones: Readonly<Record<PlaceState, Tone>> = {
  WAITING: 'warning',
  APPROVED: 'success',
  SOFTER: 'accent',
  WITHHELD: 'danger',
};
