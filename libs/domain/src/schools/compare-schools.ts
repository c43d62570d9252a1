import type { RegisteredSchool } from './school-line.js';

/** One fact that reads differently than before, in words for the report. */
export interface Difference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export type Comparison = 'new' | 'unchanged' | readonly Difference[];

const words: Readonly<Record<string, string>> = {
  name: 'name',
  phase: 'phase',
  typeName: 'type',
  status: 'status',
  laCode: 'local authority',
  town: 'town',
  postcode: 'postcode',
  easting: 'easting',
  northing: 'northing',
  gender: 'gender',
  religiousCharacter: 'religious character',
  pupils: 'pupils',
  closedOn: 'closed on',
};

const shown = (value: unknown) => (value === null || value === undefined ? 'nothing' : String(value));

/** What a newer register says differently of a school. Trusts are compared by identifier, so a renamed trust is no move. */
export function compareSchools(before: RegisteredSchool | undefined, after: RegisteredSchool): Comparison {
  if (!before) return 'new';
  const facts = Object.entries(words) as [keyof RegisteredSchool, string][];
  const differences = facts
    .filter(([key]) => before[key] !== after[key])
    .map(([key, field]) => ({ field, before: shown(before[key]), after: shown(after[key]) }));
  if (before.trust?.uid !== after.trust?.uid) {
    differences.push({ field: 'trust', before: shown(before.trust?.name), after: shown(after.trust?.name) });
  }
  return differences.length === 0 ? 'unchanged' : differences;
}

/** A school that changed its trust or authority may break the rule of its group: those who form groups must look again. */
export const hasMoved = (differences: readonly Difference[]): boolean =>
  differences.some(({ field }) => field === 'trust' || field === 'local authority' || field === 'phase');
