import type { SchoolPhase } from '@pathways/domain/schools';
import type { TryEffort, TryProof, TryResult } from '@pathways/domain/practices';

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const dayOf = (moment: Date): string => day.format(moment);
export const monthOf = (moment: Date): string => month.format(moment);
export const isoDay = (moment: Date): string => moment.toISOString().slice(0, 10);

export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

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

export const effortWords: Readonly<Record<TryEffort, string>> = {
  low: 'Little',
  medium: 'Some',
  high: 'Much',
};

export const proofWords: Readonly<Record<TryProof, string>> = {
  impression: 'an impression',
  'staff views': 'what staff say',
  'pupil views': 'what pupils say',
  'pupil work': 'pupils’ work',
  'attendance or behaviour records': 'attendance or behaviour records',
  'test results': 'test results',
};
