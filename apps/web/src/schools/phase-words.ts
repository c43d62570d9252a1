import type { SchoolPhase } from '../gql/graphql.js';

/** The phases as they are said on screen. */
export const phaseWords: Readonly<Record<SchoolPhase, string>> = {
  PRIMARY: 'Primary',
  SECONDARY: 'Secondary',
  SPECIAL: 'Special',
  ALL_THROUGH: 'All-through',
  NURSERY: 'Nursery',
  SIXTEEN_PLUS: '16 plus',
  AP_PRU: 'Alternative provision or PRU',
  OTHER: 'Other',
};

export const isPhase = (text: string): text is SchoolPhase => Object.hasOwn(phaseWords, text);
