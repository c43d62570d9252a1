import type { PaperBlock } from '../../platform/pdf/paper.js';
import type { DiscussionView, RoundActionView } from '../application/room.views.js';
import { dayInWords } from './record-words.js';

const wordsOf = (text: string): PaperBlock[] =>
  text
    .split(/\n{2,}/)
    .filter(paragraph => paragraph.trim() !== '')
    .map(paragraph => ({ text: paragraph, style: 'words' }));

const under = (heading: string, words: readonly PaperBlock[]): PaperBlock[] =>
  words.length > 0 ? [{ text: heading, style: 'wordsHeading' }, ...words] : [];

const cellOf = (text: string) => ({ stack: [{ text }] });

const rowOf = ({ what, school, personName, dueOn }: RoundActionView) => [
  cellOf(what),
  cellOf([school.name, personName].filter(Boolean).join(', ')),
  cellOf(dayInWords(new Date(`${dueOn}T12:00:00Z`))),
];

/** Who does what, by when. */
const tableOf = (actions: readonly RoundActionView[]): PaperBlock => ({
  table: {
    widths: ['*', '32%', '22%'],
    body: [
      ['What', 'Who', 'By'].map(text => ({ stack: [{ text, bold: true }] })),
      ...actions.map(action => rowOf(action)),
    ],
  },
  layout: 'lightHorizontalLines',
  style: 'words',
});

/** What the round came to, at the top, since it is what most readers look for. */
export function outcomeOf({ closedAt, outcome, willTry, actions }: DiscussionView): PaperBlock[] {
  if (closedAt === null || outcome === null) return [];
  return [
    { text: 'What came of it', style: 'heading', outline: true },
    ...under('What we learned', wordsOf(outcome)),
    ...under('What we will try', wordsOf(willTry)),
    ...under('Actions', actions.length > 0 ? [tableOf(actions)] : []),
  ];
}
