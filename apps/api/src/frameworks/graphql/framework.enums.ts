import { registerEnumType } from '@nestjs/graphql';
import type {
  KpiDirection,
  KpiProgress,
  KpiState,
  KpiStatus,
  LineOutcome,
  TagKind,
  TargetOperator,
} from '@pathways/domain/frameworks';

export const kpiStateNames = {
  VALUE: 'value',
  SUPPRESSED: 'suppressed',
  NOT_HELD: 'not held',
} as const satisfies Record<string, KpiState>;

export const kpiStatusNames = { PROVISIONAL: 'provisional', FINAL: 'final' } as const satisfies Record<
  string,
  KpiStatus
>;

export const operatorNames = { AT_LEAST: '>=', AT_MOST: '<=', EXACTLY: '=' } as const satisfies Record<
  string,
  TargetOperator
>;

export const directionNames = {
  INCREASE: 'increase',
  DECREASE: 'decrease',
  MAINTAIN: 'maintain',
  REPORT: 'report',
} as const satisfies Record<string, KpiDirection>;

export const progressNames = {
  MET: 'met',
  NOT_MET: 'not met',
  NO_TARGET: 'no target',
  NO_VALUE: 'no value',
} as const satisfies Record<string, KpiProgress>;

export const tagKindNames = {
  PRACTICE: 'practice',
  PROMPT: 'prompt',
  DISCUSSION: 'discussion',
  ACTION: 'action',
} as const satisfies Record<string, TagKind>;

export const lineOutcomeNames = {
  NEW: 'new',
  CHANGED: 'changed',
  UNCHANGED: 'unchanged',
  GONE: 'gone',
  WRONG: 'wrong',
} as const satisfies Record<string, LineOutcome>;

export const importOutcomeNames = {
  NEW: 'new',
  CHANGED: 'changed',
  UNCHANGED: 'unchanged',
  REFUSED: 'refused',
};

registerEnumType(kpiStateNames, { name: 'KpiState', description: 'A number, or why there is none.' });
registerEnumType(kpiStatusNames, { name: 'KpiStatus', description: 'Whether a value may still change.' });
registerEnumType(operatorNames, { name: 'TargetOperator', description: 'How a value meets a target.' });
registerEnumType(directionNames, { name: 'KpiDirection', description: 'Which way a KPI should move.' });
registerEnumType(progressNames, { name: 'KpiProgress', description: 'How a KPI stands by its last number.' });
registerEnumType(tagKindNames, {
  name: 'TagKind',
  description: 'What may be tagged with an entry of a framework. A discussion stands for its outcome.',
});
registerEnumType(lineOutcomeNames, {
  name: 'ImportLineOutcome',
  description: 'What an import made of an entry.',
});
registerEnumType(importOutcomeNames, {
  name: 'FrameworkImportOutcome',
  description: 'What an import made of a framework.',
});
