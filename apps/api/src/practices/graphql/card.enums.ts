import { registerEnumType } from '@nestjs/graphql';
import type {
  CheckKind,
  DisadvantageBand,
  EffectTime,
  EvidenceKind,
  Licence,
  OutcomeTag,
  SizeBand,
} from '@pathways/domain/practices';

type Named<Value extends string> = Readonly<Record<string, Value>>;

export const outcomeTag = {
  PRESENCE: 'presence',
  PARTICIPATION: 'participation',
  PROGRESS: 'progress',
} as const satisfies Named<OutcomeTag>;
registerEnumType(outcomeTag, { name: 'OutcomeTag', description: 'What a practice is for: the three Ps.' });

export const evidenceKind = {
  IMPRESSION: 'impression',
  STAFF_VIEWS: 'staff views',
  PUPIL_VIEWS: 'pupil views',
  PUPIL_WORK: 'pupil work',
  RECORDS: 'attendance or behaviour records',
  TEST_RESULTS: 'test results',
  COMPARISON: 'comparison with other schools',
  RESEARCH: 'published research',
} as const satisfies Named<EvidenceKind>;
registerEnumType(evidenceKind, { name: 'EvidenceKind', description: 'What the evidence is.' });

export const effectTime = {
  WEEKS: 'weeks',
  A_TERM: 'a term',
  A_YEAR: 'a year',
  LONGER: 'longer',
} as const satisfies Named<EffectTime>;
registerEnumType(effectTime, { name: 'EffectTime', description: 'How long until something is to be seen.' });

export const licence = {
  CC_BY: 'CC BY 4.0',
  CC_BY_SA: 'CC BY-SA 4.0',
  CC_BY_NC: 'CC BY-NC 4.0',
  OGL: 'OGL 3.0',
} as const satisfies Named<Licence>;
registerEnumType(licence, { name: 'PracticeLicence', description: 'Under which others may use the words.' });

export const sizeBand = {
  UP_TO_210: 'up to 210',
  FROM_211_TO_420: '211 to 420',
  FROM_421_TO_1000: '421 to 1,000',
  OVER_1000: 'over 1,000',
} as const satisfies Named<SizeBand>;
registerEnumType(sizeBand, { name: 'SizeBand', description: 'Pupils on roll.' });

export const disadvantageBand = {
  UNDER_20: 'under 20 %',
  FROM_20_TO_39: '20 to 39 %',
  FROM_40: '40 % or more',
} as const satisfies Named<DisadvantageBand>;
registerEnumType(disadvantageBand, {
  name: 'DisadvantageBand',
  description: 'Pupils eligible for free school meals at any time in the last six years.',
});

export const checkKind = {
  CARD_COMPLETE: 'card complete',
  CLAIMS_REST_ON_EXCERPTS: 'claims rest on excerpts',
  CONSENT_GIVEN: 'consent given',
  NO_PLACEHOLDERS: 'no placeholders',
  NOBODY_NAMED: 'nobody named',
  NO_PUPIL_DETAILS: 'no pupil details',
  SMALL_NUMBERS: 'small numbers',
  NOBODY_FOUND: 'nobody found',
  QUOTED_ONCE: 'quoted once',
  NUMBERS_SOURCED: 'numbers sourced',
  LINKS_ANSWER: 'links answer',
  PICTURES_TOLD: 'pictures told',
  READS_EASILY: 'reads easily',
  LICENCE_CHOSEN: 'licence chosen',
  CHANGE_TOLD: 'change told',
} as const satisfies Named<CheckKind>;
registerEnumType(checkKind, { name: 'PracticeCheckKind', description: 'What is checked before publishing.' });
