import { registerEnumType } from '@nestjs/graphql';
import type {
  DraftField,
  PlaceState,
  PracticeStage,
  SettleWords,
  TurnParty,
  TurnReason,
  WordsAnswer,
} from '@pathways/domain/practices';

type Named<Value extends string> = Readonly<Record<string, Value>>;

export const draftField = {
  TITLE: 'title',
  PHASE: 'phase',
  THEMES: 'themes',
  PROBLEM: 'problem',
  CONTEXT: 'context',
  WHAT_THEY_DID: 'whatTheyDid',
  WHAT_IT_TOOK: 'whatItTook',
  WHAT_CHANGED: 'whatChanged',
  CONDITIONS: 'conditions',
  WHAT_DID_NOT_WORK: 'whatDidNotWork',
  WHERE_IT_MAY_NOT_WORK: 'whereItMayNotWork',
  LIMITS: 'limits',
  EVIDENCE: 'evidence',
  EVIDENCE_KIND: 'evidenceKind',
  OUTCOMES: 'outcomes',
  FRAMEWORK_ENTRIES: 'frameworkEntries',
  LEARNERS: 'learners',
  TIME_TO_FIRST_EFFECT: 'timeToFirstEffect',
  PHASE_VARIANTS: 'phaseVariants',
  RESEARCH: 'research',
  REVIEW_BY: 'reviewBy',
  LICENCE: 'licence',
  CHANGE_NOTE: 'changeNote',
  CLAIMS: 'claims',
} as const satisfies Named<DraftField>;
registerEnumType(draftField, {
  name: 'DraftField',
  description: 'A part of a draft that is written, held and numbered by itself.',
});

export const practiceStage = {
  DRAFT: 'draft',
  REVIEW: 'review',
  APPROVAL: 'approval',
  READY: 'ready',
  PUBLISHED: 'published',
  REVISED: 'revised',
  WITHDRAWN: 'withdrawn',
} as const satisfies Named<PracticeStage>;
registerEnumType(practiceStage, {
  name: 'PracticeStage',
  description: 'How far a practice has come, in one word.',
});

export const turnParty = {
  WRITER: 'writer',
  EDITOR: 'editor',
  SCHOOL: 'school',
} as const satisfies Named<TurnParty>;
registerEnumType(turnParty, { name: 'TurnParty', description: 'Who acts next.' });

export const turnReason = {
  TO_WRITE: 'to write',
  TO_REVIEW: 'to review',
  TO_APPROVE: 'to approve',
  TO_SETTLE: 'to settle',
  TO_PUBLISH: 'to publish',
} as const satisfies Named<TurnReason>;
registerEnumType(turnReason, { name: 'TurnReason', description: 'What is waited for.' });

export const wordsAnswer = {
  APPROVED: 'approved',
  SOFTER: 'softer',
  WITHHELD: 'withheld',
} as const satisfies Named<WordsAnswer>;
registerEnumType(wordsAnswer, {
  name: 'WordsAnswer',
  description: 'What a school says about its words in their place.',
});

export const placeState = { WAITING: 'waiting', ...wordsAnswer } as const satisfies Named<PlaceState>;
registerEnumType(placeState, {
  name: 'PlaceState',
  description: 'How a school stands to its words in their place. Silence is not consent.',
});

export const settleWords = { TAKE: 'take', DROP: 'drop' } as const satisfies Named<SettleWords>;
registerEnumType(settleWords, {
  name: 'SettleWords',
  description: 'Take the words that the school offered, or drop the quotation.',
});
