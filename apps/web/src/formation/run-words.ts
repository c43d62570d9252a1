import type { FormationStatus, FormationTask } from '../gql/graphql.js';

export const statusWords: Readonly<Record<FormationStatus, string>> = {
  WAITING: 'Waiting for its turn',
  RUNNING: 'Searching',
  FINISHED: 'Finished',
  CANCELLED: 'Stopped',
  FAILED: 'Failed',
};

export const statusTones = {
  WAITING: 'neutral',
  RUNNING: 'neutral',
  FINISHED: 'success',
  CANCELLED: 'warning',
  FAILED: 'danger',
} as const satisfies Record<FormationStatus, string>;

/** What a run of the task forms, as its title has it. */
export const taskNouns: Readonly<Record<FormationTask, string>> = {
  TRIOS: 'groups',
  QUARTETS: 'newcomers',
  FAMILIES: 'families',
  PAIRS: 'pairs',
};

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** "283 trios and 1 quartet" */
export const groupsInWords = (trios: number, quartets: number): string =>
  quartets === 0 ? counted(trios, 'trio') : `${counted(trios, 'trio')} and ${counted(quartets, 'quartet')}`;

interface Counted {
  readonly task: FormationTask;
  readonly groupCount: number;
  readonly trioCount: number;
  readonly quartetCount: number;
}

/** What a run came to: "53 families". */
export function outcomeInWords({ task, groupCount, trioCount, quartetCount }: Counted): string {
  if (task === 'FAMILIES') return counted(groupCount, 'family', 'families');
  if (task === 'PAIRS') return counted(groupCount, 'pair');
  return groupsInWords(trioCount, quartetCount);
}
