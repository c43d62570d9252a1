import type { Tone } from '@pathways/ui';
import type { JobState } from '../gql/graphql.js';

export const stateWords: Record<JobState, string> = {
  WAITING: 'waiting',
  RUNNING: 'running',
  RETRYING: 'to be tried again',
  FAILED: 'failed',
};

export const stateTones: Record<JobState, Tone> = {
  WAITING: 'neutral',
  RUNNING: 'neutral',
  RETRYING: 'warning',
  FAILED: 'danger',
};

const kinds: Readonly<Record<string, string>> = {
  'letters.look': 'Look for notices that are due by mail',
  'letters.digests': 'Look for weekly digests that are due',
  'letters.send': 'Send one person’s mail or digest',
};

/** A kind that this page does not know yet is shown by its own name. */
export const kindWords = (kind: string): string => kinds[kind] ?? kind;
