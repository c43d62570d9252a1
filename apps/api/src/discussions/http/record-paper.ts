import type { Paper, PaperBlock } from '../../platform/pdf/paper.js';
import type { ContributionView, SectionView } from '../application/room.views.js';
import type { DiscussionRecord } from '../application/discussion-records.js';
import { outcomeOf } from './outcome-paper.js';
import { byline, madeInWords, roundInWords, stubWords, whoMayHaveIt } from './record-words.js';
import { talkAsPaper } from './talk-as-paper.js';

const soft = '#555555';

const styles: Paper['styles'] = {
  kicker: { fontSize: 9, color: soft },
  title: { fontSize: 20, bold: true, margin: [0, 2, 0, 6] },
  facts: { fontSize: 9, color: soft, margin: [0, 0, 0, 3] },
  heading: { fontSize: 14, bold: true, margin: [0, 20, 0, 4] },
  prompt: { italics: true, color: soft, margin: [0, 0, 0, 10] },
  byline: { fontSize: 9, color: soft, margin: [0, 0, 0, 3] },
  words: { margin: [0, 0, 0, 5] },
  wordsHeading: { bold: true, fontSize: 11, margin: [0, 4, 0, 4] },
  quoted: { color: soft, margin: [14, 0, 0, 5] },
  enclosed: { fontSize: 9, color: soft, margin: [0, 0, 0, 5] },
  stub: { italics: true, color: soft, margin: [0, 0, 0, 5] },
};

/** Points by which each level of reply stands further in. */
const step = 18;

type Said = Pick<DiscussionRecord, 'contributions' | 'pictures'>;

const saidOf = (said: ContributionView, { pictures }: Said): PaperBlock[] =>
  said.document
    ? talkAsPaper(said.document, { named: said.attachments, pictures })
    : [{ text: stubWords(said), style: 'stub' }];

function threadOf(said: ContributionView, all: Said, level: number): PaperBlock[] {
  const replies = all.contributions.filter(({ parentId }) => parentId === said.id);
  return [
    {
      margin: [level * step, 0, 0, 8],
      stack: [{ text: byline(said), style: 'byline', headlineLevel: 3 }, ...saidOf(said, all)],
    },
    ...replies.flatMap(reply => threadOf(reply, all, level + 1)),
  ];
}

function sectionOf({ heading, prompt, id }: SectionView, all: Said): PaperBlock[] {
  const here = all.contributions.filter(({ sectionId }) => sectionId === id);
  const firsts = here.filter(({ parentId }) => parentId === null);
  return [
    { text: heading, style: 'heading', outline: true, headlineLevel: 1 },
    { text: prompt, style: 'prompt', headlineLevel: 2 },
    ...(firsts.length > 0
      ? firsts.flatMap(said => threadOf(said, { ...all, contributions: here }, 0))
      : [{ text: 'Nobody has written here.', style: 'stub' }]),
  ];
}

/** The record of a discussion: whose it is, what came of it, and all that its reader may read, in the order of the sheet. */
export function recordPaper(record: DiscussionRecord, at: Date): Paper {
  const { room, discussion } = record;
  const schools = room.schools
    .map(({ name, laName }) => [name, laName].filter(Boolean).join(', '))
    .join('; ');
  const title = `${room.name}: ${discussion.cycleName}`;
  return {
    title,
    styles,
    foot: `${title}. ${madeInWords(at, room.lens.actor.name)}. Private.`,
    content: [
      { text: `${room.programmeName} · Record of a discussion`, style: 'kicker' },
      { text: title, style: 'title' },
      { text: `Schools: ${schools}`, style: 'facts' },
      { text: `${roundInWords(discussion)}. ${madeInWords(at, room.lens.actor.name)}.`, style: 'facts' },
      { text: whoMayHaveIt(room), style: 'facts' },
      ...outcomeOf(discussion),
      ...discussion.sections.flatMap(section => sectionOf(section, record)),
    ],
  };
}
