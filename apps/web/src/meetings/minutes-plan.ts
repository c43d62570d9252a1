import type { ActionInput, MinutesFieldsFragment } from '../gql/graphql.js';

/** Minutes while somebody writes them. */
export interface MinutesPlan {
  readonly decisions: string;
  readonly learning: string;
  readonly actions: readonly ActionInput[];
  readonly present: readonly string[];
  /** The wording that they are written on. */
  readonly seen: number;
}

/** Where they are kept while they are written. */
export const minutesPlace = (meeting: string): string => `minutes:${meeting}`;

export const wordsOf = ({ decisions, actions, learning }: MinutesPlan): string[] => [
  decisions,
  ...actions.map(({ what }) => what),
  learning,
];

export const planOf = ({ minutes, actions }: MinutesFieldsFragment): MinutesPlan => ({
  decisions: minutes?.decisions ?? '',
  learning: minutes?.learning ?? '',
  present: minutes?.present.map(({ urn }) => urn) ?? [],
  actions: actions.map(({ id, what, school, personId, dueOn }) => ({
    id,
    what,
    schoolUrn: school.urn,
    personId,
    dueOn,
  })),
  seen: minutes?.number ?? 0,
});
