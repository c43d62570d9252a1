import type { SchoolPhase } from '@pathways/domain/schools';
import type {
  Bearing,
  ChangeVerdict,
  EvidenceKind,
  TryEffort,
  TryProof,
  TryResult,
} from '@pathways/domain/practices';
import type { TryCounting } from '@pathways/domain/library';

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

export const dayOf = (moment: Date): string => day.format(moment);
export const isoDay = (moment: Date): string => moment.toISOString().slice(0, 10);

const grouped = new Intl.NumberFormat('en-GB');

export const counted = (count: number, one: string, many: string): string =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;

export const phaseWords: Readonly<Record<SchoolPhase, string>> = {
  primary: 'Primary',
  secondary: 'Secondary',
  special: 'Special',
  'all-through': 'All-through',
  nursery: 'Nursery',
  '16 plus': '16 plus',
  'AP/PRU': 'Alternative provision',
  other: 'Other',
};

export const resultWords: Readonly<Record<TryResult, string>> = {
  better: 'Better',
  same: 'The same',
  worse: 'Worse',
  'too soon': 'Too soon to say',
};

export const changeWords: Readonly<Record<ChangeVerdict, string>> = {
  'not reported': 'Nobody has reported yet',
  'too soon': 'Too soon to say',
  better: 'Better in most schools',
  same: 'No difference in most schools',
  worse: 'Worse in most schools',
  mixed: 'Mixed',
};

export const effortWords: Readonly<Record<TryEffort, string>> = {
  low: 'Little',
  medium: 'Some',
  high: 'Much',
};

export const effectWords: Readonly<Record<string, string>> = {
  weeks: 'Within weeks',
  'a term': 'Within a term',
  'a year': 'Within a year',
  longer: 'More than a year',
};

export const proofWords: Readonly<Record<TryProof, string>> = {
  impression: 'an impression',
  'staff views': 'what staff say',
  'pupil views': 'what pupils say',
  'pupil work': 'pupils’ work',
  'attendance or behaviour records': 'attendance or behaviour records',
  'test results': 'test results',
};

export const evidenceWords: Readonly<Record<EvidenceKind, string>> = {
  ...proofWords,
  'comparison with other schools': 'a comparison with other schools',
  'published research': 'published research',
};

export const bearingWords: Readonly<Record<Bearing, string>> = {
  supports: 'Supports',
  adapts: 'Adapted',
  contradicts: 'Contradicts',
  replaces: 'Replaces',
};

export const countingWords: Readonly<Record<TryCounting, string>> = {
  counts: 'Moves the dials.',
  'too soon': 'No result yet: it does not move the dial of confidence.',
  'reported again': 'The school has reported again since: the later report counts.',
  'too old': 'More than three years old: it moves no dial any more.',
};
