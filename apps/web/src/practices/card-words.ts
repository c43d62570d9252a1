import type {
  DisadvantageBand,
  EffectTime,
  EvidenceKind,
  OutcomeTag,
  PracticeLicence,
  PracticeStage,
  SizeBand,
  TurnReason,
} from '../gql/graphql.js';
import type { Tone } from '@pathways/ui';

export const outcomeWords: Readonly<Record<OutcomeTag, string>> = {
  PRESENCE: 'Presence',
  PARTICIPATION: 'Participation',
  PROGRESS: 'Progress',
};

export const evidenceWords: Readonly<Record<EvidenceKind, string>> = {
  IMPRESSION: 'An impression',
  STAFF_VIEWS: 'What staff say',
  PUPIL_VIEWS: 'What pupils say',
  PUPIL_WORK: 'Pupils’ work',
  RECORDS: 'Attendance or behaviour records',
  TEST_RESULTS: 'Test results',
  COMPARISON: 'A comparison with other schools',
  RESEARCH: 'Published research',
};

export const effectWords: Readonly<Record<EffectTime, string>> = {
  WEEKS: 'Within weeks',
  A_TERM: 'After a term',
  A_YEAR: 'After a year',
  LONGER: 'Later than a year',
};

export const licenceWords: Readonly<Record<PracticeLicence, string>> = {
  CC_BY: 'CC BY 4.0: others may use it and must say whose it is',
  CC_BY_SA: 'CC BY-SA 4.0: the same, and pass it on under this licence',
  CC_BY_NC: 'CC BY-NC 4.0: the same, without making money from it',
  OGL: 'Open Government Licence 3.0: for public bodies',
};

export const sizeWords: Readonly<Record<SizeBand, string>> = {
  UP_TO_210: 'up to 210 pupils',
  FROM_211_TO_420: '211 to 420 pupils',
  FROM_421_TO_1000: '421 to 1,000 pupils',
  OVER_1000: 'more than 1,000 pupils',
};

export const disadvantageWords: Readonly<Record<DisadvantageBand, string>> = {
  UNDER_20: 'under 20 % disadvantaged',
  FROM_20_TO_39: '20 to 39 % disadvantaged',
  FROM_40: '40 % or more disadvantaged',
};

export const stageWords: Readonly<Record<PracticeStage, string>> = {
  DRAFT: 'Draft',
  REVIEW: 'In review',
  APPROVAL: 'With the schools',
  READY: 'Ready to publish',
  PUBLISHED: 'Published',
  REVISED: 'Being revised',
  WITHDRAWN: 'Withdrawn',
};

export const stageTones: Readonly<Record<PracticeStage, Tone>> = {
  DRAFT: 'neutral',
  REVIEW: 'warning',
  APPROVAL: 'warning',
  READY: 'accent',
  PUBLISHED: 'success',
  REVISED: 'neutral',
  WITHDRAWN: 'danger',
};

export const reasonWords: Readonly<Record<TurnReason, string>> = {
  TO_WRITE: 'writes',
  TO_REVIEW: 'reviews',
  TO_APPROVE: 'approves its words',
  TO_SETTLE: 'settles what a school offered',
  TO_PUBLISH: 'publishes',
};
