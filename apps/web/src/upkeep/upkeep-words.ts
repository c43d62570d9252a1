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

/** "the groups become less alike by 0.42" */
export function costWords(change: number): string {
  const size = Math.abs(change).toFixed(2);
  if (size === '0.00') return 'the groups stay as alike as they are';
  return `the groups become ${change > 0 ? 'less' : 'more'} alike by ${size}`;
}

/** "2 groups change", "1 group changes" */
export const groupsWords = (count: number): string =>
  count === 1 ? '1 group changes' : `${count} groups change`;

/** "nobody else moves", "1 school moves" */
export function movesWords(count: number): string {
  if (count === 0) return 'nobody moves';
  return count === 1 ? '1 school moves' : `${count} schools move`;
}
