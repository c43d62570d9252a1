import type { ReturnAnswer } from '@pathways/domain/actions';
import type { Paper, PaperBlock } from '../../platform/pdf/paper.js';
import { dayInWords, wallTimeOf } from '../../letters/application/local-time.js';
import type { MeetingView, MinutesActionView, MinutesReturnView } from '../application/meeting.views.js';
import { whenInWords } from '../application/meeting-mail-words.js';

const soft = '#555555';

const styles: Paper['styles'] = {
  kicker: { fontSize: 9, color: soft },
  title: { fontSize: 20, bold: true, margin: [0, 2, 0, 6] },
  facts: { fontSize: 9, color: soft, margin: [0, 0, 0, 3] },
  heading: { fontSize: 14, bold: true, margin: [0, 18, 0, 4] },
  words: { margin: [0, 0, 0, 5] },
  stub: { italics: true, color: soft, margin: [0, 0, 0, 5] },
};

const hidden: PaperBlock = { text: 'These words were taken out of sight.', style: 'stub' };

const wordsOf = (text: string | null): PaperBlock[] =>
  text === null
    ? [hidden]
    : text
        .split(/\n{2,}/)
        .filter(part => part.trim() !== '')
        .map(part => ({ text: part, style: 'words' }));

const under = (heading: string, blocks: readonly PaperBlock[]): PaperBlock[] =>
  blocks.length > 0 ? [{ text: heading, style: 'heading', outline: true }, ...blocks] : [];

const cell = (text: string, bold = false) => ({ stack: [{ text, bold }] });

const tableOf = (
  widths: readonly string[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): PaperBlock => ({
  table: {
    widths,
    body: [heads.map(text => cell(text, true)), ...rows.map(row => row.map(text => cell(text)))],
  },
  layout: 'lightHorizontalLines',
  style: 'words',
});

const actionsOf = (actions: readonly MinutesActionView[]): PaperBlock =>
  tableOf(
    ['*', '32%', '22%'],
    ['What', 'Who', 'By'],
    actions.map(({ what, school, personName, dueOn }) => [
      what,
      [school.name, personName].filter(Boolean).join(', '),
      dayInWords(dueOn),
    ]),
  );

const answers: Readonly<Record<ReturnAnswer, string>> = {
  done: 'Done',
  changed: 'Changed',
  dropped: 'Dropped',
  waiting: 'Waiting',
};

const returnsOf = (returns: readonly MinutesReturnView[]): PaperBlock =>
  tableOf(
    ['*', '22%', '40%'],
    ['What', 'Who', 'What became of it'],
    returns.map(({ what, school, answer, because }) => [
      what,
      school.name,
      [answers[answer], because].filter(Boolean).join(': '),
    ]),
  );

const noteOf = ({
  school,
  isHidden,
  saw,
  takes,
  surprised,
}: MeetingView['visitNotes'][number]): PaperBlock[] => [
  { text: school.name, bold: true, margin: [0, 6, 0, 3] },
  ...(isHidden
    ? [hidden]
    : [
        ...(saw ? [{ text: `Saw: ${saw}`, style: 'words' }] : []),
        ...(takes ? [{ text: `Takes home: ${takes}`, style: 'words' }] : []),
        ...(surprised ? [{ text: `Was surprised: ${surprised}`, style: 'words' }] : []),
      ]),
];

/** The minutes of a meeting as its reader may read them. */
export function minutesPaper(meeting: MeetingView, reader: string, now: Date): Paper {
  const { groupName, minutes, actions, returns, startsAt, isElsewhere, visitNotes } = meeting;
  const title = `${groupName}: ${meeting.title}`;
  const present = minutes?.present.map(({ name, laName }) => `${name}, ${laName}`).join('; ');
  const made = `Printed for ${reader} on ${dayInWords(wallTimeOf(now).day)}`;
  return {
    title,
    styles,
    foot: `${title}. ${made}. Private.`,
    content: [
      { text: isElsewhere ? 'Minutes of a meeting held elsewhere' : 'Minutes of a meeting', style: 'kicker' },
      { text: title, style: 'title' },
      { text: startsAt ? whenInWords(startsAt) : 'Without a date', style: 'facts' },
      { text: present ? `There: ${present}` : 'Nobody wrote down who was there.', style: 'facts' },
      { text: `${made}. For the people of the member schools.`, style: 'facts' },
      ...under('What became of our actions', returns.length > 0 ? [returnsOf(returns)] : []),
      ...under('What we decided', wordsOf(minutes?.decisions ?? (minutes ? null : ''))),
      ...under('Who does what', actions.length > 0 ? [actionsOf(actions)] : []),
      ...under('What we learned', wordsOf(minutes?.learning ?? (minutes ? null : ''))),
      ...under(
        'What each school keeps of the visit',
        visitNotes.flatMap(note => noteOf(note)),
      ),
    ],
  };
}
