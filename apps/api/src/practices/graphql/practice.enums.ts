import { registerEnumType } from '@nestjs/graphql';
import type { ConsentPurpose, ConsentState } from '@pathways/domain/coding';
import type {
  ActsNext,
  PracticeState,
  TryEffort,
  TryProof,
  TryResult,
  VersionState,
} from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';

type Named<Value extends string> = Readonly<Record<string, Value>>;

export const practiceState = {
  DRAFT: 'draft',
  REVIEW: 'review',
  PUBLISHED: 'published',
  WITHDRAWN: 'withdrawn',
} as const satisfies Named<PracticeState>;
registerEnumType(practiceState, { name: 'PracticeState', description: 'How far a practice has come.' });

export const versionState = {
  DRAFT: 'draft',
  REVIEW: 'review',
  APPROVAL: 'approval',
  READY: 'ready',
  PUBLISHED: 'published',
} as const satisfies Named<VersionState>;
registerEnumType(versionState, { name: 'PracticeVersionState', description: 'How far a version has come.' });

export const practicePhase = {
  PRIMARY: 'primary',
  SECONDARY: 'secondary',
  SPECIAL: 'special',
  ALL_THROUGH: 'all-through',
  NURSERY: 'nursery',
  SIXTEEN_PLUS: '16 plus',
  AP_PRU: 'AP/PRU',
  OTHER: 'other',
} as const satisfies Named<SchoolPhase>;
registerEnumType(practicePhase, {
  name: 'PracticePhase',
  description: 'The phase of the schools it comes from.',
});

export const quotePurpose = {
  UNNAMED: 'quote unnamed',
  NAMED: 'quote named',
} as const satisfies Named<ConsentPurpose>;
registerEnumType(quotePurpose, { name: 'QuotePurpose', description: 'How the words are quoted.' });

export const quoteConsent = {
  NOT_ASKED: 'not asked',
  ASKED: 'asked',
  GIVEN: 'given',
  REFUSED: 'refused',
  WITHDRAWN: 'withdrawn',
} as const satisfies Named<ConsentState | 'not asked'>;
registerEnumType(quoteConsent, {
  name: 'QuoteConsent',
  description: 'How the school stands to being quoted so.',
});

export const actsNext = {
  WRITER: 'writer',
  EDITOR: 'editor',
  SCHOOL: 'school',
  NOBODY: 'nobody',
} as const satisfies Named<ActsNext>;
registerEnumType(actsNext, { name: 'ActsNext', description: 'Whose turn it is.' });

export const tryResult = {
  BETTER: 'better',
  SAME: 'same',
  WORSE: 'worse',
  TOO_SOON: 'too soon',
} as const satisfies Named<TryResult>;
registerEnumType(tryResult, {
  name: 'TryResult',
  description: 'What came of a try. Failures count the same.',
});

export const tryEffort = { LOW: 'low', MEDIUM: 'medium', HIGH: 'high' } as const satisfies Named<TryEffort>;
registerEnumType(tryEffort, { name: 'TryEffort', description: 'What a try took.' });

export const tryProof = {
  IMPRESSION: 'impression',
  STAFF_VIEWS: 'staff views',
  PUPIL_VIEWS: 'pupil views',
  PUPIL_WORK: 'pupil work',
  RECORDS: 'attendance or behaviour records',
  TEST_RESULTS: 'test results',
} as const satisfies Named<TryProof>;
registerEnumType(tryProof, { name: 'TryProof', description: 'What a report rests on.' });
