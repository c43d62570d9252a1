import type { EnterKpiValueRefusal, SetKpiTargetRefusal } from '@pathways/domain/frameworks';
import { notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';

const NotKpi = refusalType('NotKpi', 'The entry is no KPI of its framework, or no longer one.');
const UnknownTerm = refusalType('UnknownTerm', 'The text names no term.');
const NotYet = refusalType('NotYet', 'The term or the day lies ahead.');
const UnknownPart = refusalType('UnknownPart', 'The document asks for no such part.');
const NumberWrong = refusalType('NumberWrong', 'The number is missing, or cannot be.');
const WordsMissing = refusalType('WordsMissing', 'A source, a counting basis or a reason is missing.');
const ChangedMeanwhile = refusalType('KpiChangedMeanwhile', 'Somebody entered another version meanwhile.');

const shared = {
  NotVisible: () => notFound('KPI'),
  NotKpi: () => new NotKpi('Values belong to KPIs that stand in the framework today.'),
  UnknownTerm: () => new UnknownTerm('Write the term like “2026/27 autumn”.'),
  ReasonMissing: () => new WordsMissing('Say why: everybody who reads it later wants to know.'),
  ChangedMeanwhile: ({ version }: { readonly version: number }) =>
    new ChangedMeanwhile(`Version ${version} was entered meanwhile. Look at it, then enter yours again.`),
};

export const valueSentences: Sentences<EnterKpiValueRefusal> = {
  ...shared,
  NotYet: () => new NotYet('A value is of a term that has begun and of a day that is not ahead.'),
  UnknownPart: ({ parts }) =>
    new UnknownPart(parts.length > 0 ? `Choose one of: ${parts.join(', ')}.` : 'This KPI has no parts.'),
  NumberMissing: () => new NumberWrong('Enter the number, or say that it is suppressed or not held.'),
  NumberNotMeant: () => new NumberWrong('What is suppressed or not held has no number.'),
  NumberImpossible: () =>
    new NumberWrong('A percentage lies between 0 and 100, a count is a whole number, yes is 1 and no is 0.'),
  SourceMissing: () => new WordsMissing('Say where the number comes from.'),
  BasisMissing: () => new WordsMissing('Say who and what was counted.'),
};

export const targetSentences: Sentences<SetKpiTargetRefusal> = shared;
