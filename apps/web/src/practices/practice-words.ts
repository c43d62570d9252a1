import type { Tone } from '@pathways/ui';
import type {
  ActsNext,
  PracticeCheckKind,
  PracticePhase,
  PracticeState,
  QuoteConsent,
  QuotePurpose,
  TryEffort,
  TryProof,
  TryResult,
} from '../gql/graphql.js';

export const stateWords: Readonly<Record<PracticeState, string>> = {
  DRAFT: 'Draft',
  REVIEW: 'In review',
  PUBLISHED: 'Published',
  WITHDRAWN: 'Withdrawn',
};

export const stateTones: Readonly<Record<PracticeState, Tone>> = {
  DRAFT: 'neutral',
  REVIEW: 'warning',
  PUBLISHED: 'success',
  WITHDRAWN: 'danger',
};

export const actsNextWords: Readonly<Record<ActsNext, string>> = {
  WRITER: 'Its writer acts next',
  EDITOR: 'An editor acts next',
  SCHOOL: 'The quoted schools act next',
  NOBODY: 'Nothing to do',
};

export const phaseWords: Readonly<Record<PracticePhase, string>> = {
  PRIMARY: 'Primary',
  SECONDARY: 'Secondary',
  SPECIAL: 'Special',
  ALL_THROUGH: 'All-through',
  NURSERY: 'Nursery',
  SIXTEEN_PLUS: '16 plus',
  AP_PRU: 'Alternative provision',
  OTHER: 'Other',
};

export const purposeWords: Readonly<Record<QuotePurpose, string>> = {
  UNNAMED: 'without a name',
  NAMED: 'with the school’s name',
};

export const consentWords: Readonly<Record<QuoteConsent, string>> = {
  NOT_ASKED: 'not asked',
  ASKED: 'asked, no answer yet',
  GIVEN: 'agreed',
  REFUSED: 'refused',
  WITHDRAWN: 'withdrawn',
};

export const consentTones: Readonly<Record<QuoteConsent, Tone>> = {
  NOT_ASKED: 'neutral',
  ASKED: 'warning',
  GIVEN: 'success',
  REFUSED: 'danger',
  WITHDRAWN: 'danger',
};

export const checkWords: Readonly<Record<PracticeCheckKind, string>> = {
  CARD_COMPLETE: 'Every field of the card is filled',
  CLAIMS_REST_ON_EXCERPTS: 'Every claim rests on a passage',
  CONSENT_GIVEN: 'Every school agrees to be quoted so',
  NO_PLACEHOLDERS: 'No placeholders are left',
  NOBODY_NAMED: 'Nobody is named who did not agree to it',
  NO_PUPIL_DETAILS: 'Nothing gives a child away',
  SMALL_NUMBERS: 'No number is so small that it tells who is meant',
  NOBODY_FOUND: 'Nobody could find the schools in the register',
  QUOTED_ONCE: 'Schools’ own words stand in quotations only',
  NUMBERS_SOURCED: 'Figures say where they come from',
  LINKS_ANSWER: 'Links answer',
  PICTURES_TOLD: 'What a picture shows is said in words',
  READS_EASILY: 'It reads easily',
  LICENCE_CHOSEN: 'A licence is chosen',
  CHANGE_TOLD: 'What changed is told',
};

export const resultWords: Readonly<Record<TryResult, string>> = {
  BETTER: 'Better',
  SAME: 'The same',
  WORSE: 'Worse',
  TOO_SOON: 'Too soon to say',
};

export const effortWords: Readonly<Record<TryEffort, string>> = {
  LOW: 'Little',
  MEDIUM: 'Some',
  HIGH: 'Much',
};

export const proofWords: Readonly<Record<TryProof, string>> = {
  IMPRESSION: 'An impression',
  STAFF_VIEWS: 'What staff say',
  PUPIL_VIEWS: 'What pupils say',
  PUPIL_WORK: 'Pupils’ work',
  RECORDS: 'Attendance or behaviour records',
  TEST_RESULTS: 'Test results',
};

/** Within a sentence. */
export const withinWords = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The entries of such a table as choices of a field. */
export const choicesOf = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  (Object.keys(words) as Key[]).map(id => ({ id, label: words[id] }));
