import { figureNote, type Figure, type ReportPart } from '@pathways/domain/reporting';
import type { Paper, PaperBlock, PaperCell } from '../../platform/pdf/paper.js';
import { inWords, type MadeReport } from '../application/report-maker.js';

import { pictureOf, trajectoryPicture, type KpiPart } from './figure-picture.js';

const soft = '#555555';

/** 640 pixels are as wide as the words of a page. */
const pointsAPixel = 0.75;

const styles: Paper['styles'] = {
  kicker: { fontSize: 9, color: soft },
  title: { fontSize: 22, bold: true, margin: [0, 2, 0, 4] },
  heading: { fontSize: 15, bold: true, margin: [0, 20, 0, 6] },
  words: { margin: [0, 0, 0, 6] },
  figureTitle: { bold: true, fontSize: 11, margin: [0, 10, 0, 3] },
  table: { fontSize: 9, margin: [0, 0, 0, 8] },
  quote: { italics: true, margin: [14, 2, 0, 2] },
  speaker: { color: soft, fontSize: 9, margin: [14, 0, 0, 8] },
  query: { fontSize: 8, color: soft, margin: [0, 0, 0, 8] },
  facts: { color: soft, fontSize: 9, margin: [0, 0, 0, 8] },
};

const told = (entry: string | number | null): string =>
  entry === null ? 'hidden' : typeof entry === 'number' ? entry.toLocaleString('en-GB') : entry;

export function figureTable({ columns, rows }: Figure): string[][] {
  return [columns.map(({ label }) => label), ...rows.map(row => row.map(told))];
}

/** Letters that surely stand on one page. */
const shortOfAPage = 1_500;
/** With its picture it stays on one page up to so many rows. */
const rowsWithPicture = 12;

/** The picture stands under the title and above the table of the same numbers. */
function figureOf(figure: Figure): PaperBlock[] {
  const drawing = pictureOf(figure);
  const table = tableOf(figure, drawing === null);
  if (!drawing) return table;
  const picture: PaperBlock[] = [
    { text: figure.title, style: 'figureTitle' },
    { svg: drawing.svg, width: drawing.width * pointsAPixel, margin: [0, 2, 0, 8] },
  ];
  return figure.rows.length > rowsWithPicture
    ? [{ stack: picture, unbreakable: true }, ...table]
    : [{ stack: [...picture, ...table], unbreakable: true }];
}

/** A title stands in the table, so that it is above it on every page that the table goes on to. */
function tableOf(figure: Figure, isTitled: boolean): PaperBlock[] {
  const [head = [], ...rows] = figureTable(figure);
  const note = figureNote(figure);
  const named: PaperCell = { colSpan: head.length, stack: [{ text: figure.title, style: 'figureTitle' }] };
  const cell = (text: string, place: number, bold = false): PaperCell => ({
    stack: [{ text, bold, alignment: figure.columns[place]?.isNumber ? 'right' : 'left' }],
  });
  if (rows.length === 0)
    return [
      { text: figure.title, style: 'figureTitle', headlineLevel: 2 },
      { text: 'Nothing to count yet.', style: 'facts' },
    ];
  return [
    {
      style: 'table',
      layout: 'lightHorizontalLines',
      table: {
        headerRows: isTitled ? 2 : 1,
        keepWithHeaderRows: 2,
        dontBreakRows: true,
        widths: head.map((_, place) => (place === 0 ? '*' : 'auto')),
        body: [
          ...(isTitled ? [[named, ...head.slice(1).map((): PaperCell => ({}))]] : []),
          head.map((text, place) => cell(text, place, true)),
          ...rows.map(row => row.map((text, place) => cell(text, place))),
        ],
      },
    },
    ...(note ? [{ text: note, style: 'facts' }] : []),
  ];
}

/** Its line, then what is known of its last number, on one page. */
function kpiOf(part: KpiPart): PaperBlock {
  const drawing = trajectoryPicture(part);
  return {
    unbreakable: true,
    stack: [
      { text: part.title, style: 'figureTitle' },
      ...(drawing ? [{ svg: drawing.svg, width: 420, margin: [0, 2, 0, 6] as const }] : []),
      {
        style: 'table',
        layout: 'lightHorizontalLines',
        table: {
          widths: [90, '*'],
          headerRows: 0,
          body: part.facts.map(({ name, words }) => [cellOf(name, soft), cellOf(words)]),
        },
      },
    ],
  };
}

const cellOf = (text: string, color?: string): PaperCell => ({
  stack: [{ text, ...(color ? { color } : {}) }],
});

function blocksOf(part: ReportPart): PaperBlock[] {
  switch (part.kind) {
    case 'heading':
      return [{ text: part.words, style: 'heading', outline: true, headlineLevel: 1 }];
    case 'paragraph':
      return [{ text: part.words, style: 'words' }];
    case 'list':
      return [{ ul: part.entries.map(text => ({ text })), style: 'words' }];
    case 'figure':
      return figureOf(part.figure);
    case 'kpi':
      return [kpiOf(part)];
    case 'quote':
      // Who said it stands on the page of what was said.
      return [
        {
          unbreakable: part.words.length < shortOfAPage,
          stack: [
            { text: `“${part.words}”`, style: 'quote' },
            { text: part.speaker, style: 'speaker' },
          ],
        },
      ];
    case 'statement':
      return [
        { text: part.title, style: 'figureTitle', headlineLevel: 2 },
        { text: part.words, style: 'words' },
      ];
    case 'query':
      return [
        { text: part.title, style: 'figureTitle', headlineLevel: 2 },
        { text: part.words, style: 'query' },
      ];
  }
}

export const titleOf = ({ of }: MadeReport): string => `${of.programmeName}: ${of.name}`;

/** The report on paper. */
export function reportPaper(report: MadeReport): Paper {
  const title = titleOf(report);
  const made = `Counted on ${inWords(report.madeAt)}`;
  return {
    title,
    styles,
    foot: `${title}. ${made}.`,
    content: [
      { text: 'Report of a cycle', style: 'kicker' },
      { text: title, style: 'title' },
      { text: made, style: 'facts' },
      ...report.parts.flatMap(blocksOf),
    ],
  };
}
