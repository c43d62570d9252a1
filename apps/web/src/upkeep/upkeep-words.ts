import type { Tone } from '@pathways/ui';
import type { UpkeepTaskKind, UpkeepTaskState } from '../gql/graphql.js';

export const kindWords: Readonly<Record<UpkeepTaskKind, string>> = {
  NEWCOMER: 'Newcomer',
  LEAVER: 'School leaves',
  CLOSED: 'School closed',
  BORDER: 'Border broken',
};

export const stateWords: Readonly<Record<UpkeepTaskState, string>> = {
  OPEN: 'Open',
  MENDED: 'Mended',
  KEPT: 'Kept with a reason',
  DISMISSED: 'Dismissed',
  OVERTAKEN: 'No longer so',
};

export const stateTones: Readonly<Record<UpkeepTaskState, Tone>> = {
  OPEN: 'warning',
  MENDED: 'success',
  KEPT: 'neutral',
  DISMISSED: 'neutral',
  OVERTAKEN: 'neutral',
};

/** "0.42 more distance within groups": quartets count more pairs than trios, so it says nothing of any one school. */
export function costWords(change: number): string {
  const size = Math.abs(change).toFixed(2);
  if (size === '0.00') return 'as much distance within groups as now';
  return `${size} ${change > 0 ? 'more' : 'less'} distance within groups`;
}

/** "2 groups change", "1 group changes" */
export const groupsWords = (count: number): string =>
  count === 1 ? '1 group changes' : `${count} groups change`;

/** "nobody else moves", "1 school moves" */
export function movesWords(count: number): string {
  if (count === 0) return 'nobody moves';
  return count === 1 ? '1 school moves' : `${count} schools move`;
}
