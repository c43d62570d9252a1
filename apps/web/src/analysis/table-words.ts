import type { HeatCell } from '@pathways/ui';
import type { CodeTableQuery } from '../gql/graphql.js';

type CodeCell = NonNullable<CodeTableQuery['codeTable']>['rows'][number]['cells'][number];

export type Show = 'authority' | 'phase' | 'disadvantage' | 'pairs' | 'month' | 'cycle';

export const shows: readonly { readonly id: Show; readonly label: string }[] = [
  { id: 'authority', label: 'By local authority' },
  { id: 'phase', label: 'By phase' },
  { id: 'disadvantage', label: 'By disadvantage' },
  { id: 'pairs', label: 'Codes that meet' },
  { id: 'month', label: 'By month' },
  { id: 'cycle', label: 'By cycle' },
];

export const showOf = (asked: string | null): Show => shows.find(({ id }) => id === asked)?.id ?? 'authority';

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "2026-11" as "Nov 2026"; what is no month stays as it is. */
export const stepText = (step: string): string =>
  /^\d{4}-\d{2}$/.test(step) ? month.format(new Date(`${step}-01T00:00:00Z`)) : step;

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

export const cellText: Readonly<Record<CodeCell['state'], string>> = {
  TOLD: '',
  NOT_TOLD: 'not told',
  NO_TALK: 'no talk',
};

/** A cell as the table draws it; `strongest` is the number that gets the deepest ground. */
export function heatOf(cell: CodeCell, strongest: number, where: string): HeatCell {
  if (cell.state !== 'TOLD' || cell.passages === null || cell.passages === undefined)
    return { text: cellText[cell.state], strength: null, label: `${where}: ${cellText[cell.state]}` };
  return {
    text: String(cell.passages),
    strength: strongest > 0 ? cell.passages / strongest : 0,
    label: `${where}: ${counted(cell.passages, 'passage')} of ${counted(cell.schools ?? 0, 'school')}`,
  };
}
