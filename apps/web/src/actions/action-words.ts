import type { ActionFieldsFragment, IdeaStage, ReturnAnswer } from '../gql/graphql.js';
import { dayWords } from '../schools/day-words.js';

export const returnWords: Readonly<Record<ReturnAnswer, string>> = {
  DONE: 'Done',
  CHANGED: 'Changed',
  DROPPED: 'Dropped',
  WAITING: 'Waiting',
};

export const stages: readonly { readonly id: IdeaStage; readonly title: string; readonly lead: string }[] = [
  { id: 'EVIDENCE', title: 'Evidence', lead: 'What was seen.' },
  { id: 'TRIAL', title: 'Trial', lead: 'Somebody tries it.' },
  { id: 'REVIEW', title: 'Review', lead: 'What came of it?' },
  { id: 'SCALE', title: 'Scale', lead: 'It goes further.' },
];

type Due = Pick<ActionFieldsFragment, 'dueOn' | 'schoolDay'>;

/** By 17 February 2027, a holiday: the last school day before is 12 February 2027. */
export const dueWords = ({ dueOn, schoolDay }: Due): string =>
  schoolDay
    ? `by ${dayWords(dueOn)}, when the school is closed: ${dayWords(schoolDay)} is the last day before`
    : `by ${dayWords(dueOn)}`;

export const isOpen = ({ became }: Pick<ActionFieldsFragment, 'became'>): boolean =>
  became !== 'DONE' && became !== 'DROPPED';
