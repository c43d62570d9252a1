import type { RoomWord } from '../gql/graphql.js';

/** The three words, and what each will do. */
export const roomWords: readonly { readonly id: RoomWord; readonly label: string; readonly hint: string }[] =
  [
    {
      id: 'EVERYTHING',
      label: 'Everything',
      hint: 'Each round’s new contributions, in one line and one mail.',
    },
    {
      id: 'WHEN_NEEDED',
      label: 'When I am needed',
      hint: 'Mentions, questions, actions, replies to you, and rounds that open.',
    },
    {
      id: 'NOTHING',
      label: 'Nothing',
      hint: 'Only when somebody mentions, asks or assigns you. The digest still has it.',
    },
  ];

/** Monday is 1. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
