import { figureNote, type Figure, type ReportPart } from '@pathways/domain/reporting';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { inWords, type MadeReport } from '../application/report-maker.js';
import type { KpiPart } from './figure-picture.js';
import { figureTable, titleOf } from './report-paper.js';
import type { PressedDrawing } from './report-pictures.js';

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** In the ink of the words, not in a word processor's blue. */
const headingLook = (size: number) => ({ run: { font: 'Calibri', bold: true, color: '1B2321', size } });
const headingLooks = { heading1: headingLook(40), heading2: headingLook(30), heading3: headingLook(24) };

const headed = (words: string, level: keyof typeof headings) =>
  new Paragraph({
    text: words,
    heading: headings[level],
    spacing: { before: 240, after: 80 },
    keepNext: true,
  });

const said = (text: string, style: IRunOptions = {}, indent = 0) =>
  new Paragraph({
    spacing: { after: 120 },
    indent: { left: indent },
    children: text
      .split('\n')
      .map((line, at) => new TextRun({ text: line, break: at === 0 ? 0 : 1, ...style })),
  });

const soft: IRunOptions = { color: '555555', size: 18 };
const line = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const ruled = {
  top: line,
  bottom: line,
  insideHorizontal: line,
  left: none,
  right: none,
  insideVertical: none,
};

/** A row is not torn apart at the end of a page, and the head stands again on the next. */
const row = (figure: Figure, entries: readonly string[], isHead: boolean) =>
  new TableRow({
    // Written down for the head alone: some readers take a “no” for a “yes”.
    ...(isHead ? { tableHeader: true } : {}),
    cantSplit: true,
    children: entries.map((text, place) => {
      const alignment = figure.columns[place]?.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;
      const children = [new TextRun({ text, bold: isHead, size: 20 })];
      return new TableCell({
        margins: { top: 40, bottom: 40, left: 60, right: 60 },
        children: [new Paragraph({ alignment, keepNext: isHead, children })],
      });
    }),
  });

type Pictures = ReadonlyMap<string, PressedDrawing>;

/** As wide as the words between the margins of A4, in the pixels of a word processor. */
const widest = 600;

const pictured = (title: string, { png, width, height, words }: PressedDrawing) =>
  new Paragraph({
    keepNext: true,
    spacing: { after: 120 },
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: widest, height: Math.round((height * widest) / width) },
        altText: { name: title, title, description: words },
      }),
    ],
  });

function tableOf(figure: Figure, pictures: Pictures): (Paragraph | Table)[] {
  const [head = [], ...rows] = figureTable(figure);
  const note = figureNote(figure);
  if (rows.length === 0) return [headed(figure.title, 3), said('Nothing to count yet.', { italics: true })];
  const picture = pictures.get(figure.id);
  return [
    headed(figure.title, 3),
    ...(picture ? [pictured(figure.title, picture)] : []),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: ruled,
      rows: [row(figure, head, true), ...rows.map(entries => row(figure, entries, false))],
    }),
    said(note, soft),
  ];
}

const fact = (text: string, width: number, style: IRunOptions = {}) =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [new Paragraph({ children: [new TextRun({ text, size: 20, ...style })] })],
  });

function kpiOf({ title, facts }: KpiPart, pictures: Pictures): (Paragraph | Table)[] {
  const picture = pictures.get(title);
  return [
    headed(title, 3),
    ...(picture ? [pictured(title, picture)] : []),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: ruled,
      rows: facts.map(
        ({ name, words }) =>
          new TableRow({ cantSplit: true, children: [fact(name, 22, { color: '555555' }), fact(words, 78)] }),
      ),
    }),
  ];
}

function blocksOf(part: ReportPart, pictures: Pictures): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [headed(part.words, 2)];
    case 'paragraph':
      return [said(part.words)];
    case 'list':
      return part.entries.map(text => new Paragraph({ text, bullet: { level: 0 } }));
    case 'figure':
      return tableOf(part.figure, pictures);
    case 'kpi':
      return kpiOf(part, pictures);
    case 'quote':
      return [said(`“${part.words}”`, { italics: true }, 400), said(part.speaker, soft, 400)];
    case 'statement':
      return [headed(part.title, 3), said(part.words)];
    case 'query':
      return [headed(part.title, 3), said(part.words, { font: 'Consolas', size: 16 })];
  }
}

/** What it is and of when, and the page. */
const foot = (words: string) =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: `${words} Page `, ...soft }),
          new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], ...soft }),
        ],
      }),
    ],
  });

/** The report as a DOCX that a word processor opens and edits: real headings, lists, pictures and tables. */
export function reportDocument(report: MadeReport, pictures: Pictures): Promise<Buffer> {
  const title = titleOf(report);
  const made = `Counted on ${inWords(report.madeAt)}.`;
  return Packer.toBuffer(
    new Document({
      title,
      creator: 'Pathways',
      styles: { default: { document: { run: { font: 'Calibri', size: 22 } }, ...headingLooks } },
      sections: [
        {
          footers: { default: foot(`${title}. ${made}`) },
          children: [
            headed(title, 1),
            said(`Report of a cycle. ${made}`, { italics: true }),
            ...report.parts.flatMap(part => blocksOf(part, pictures)),
          ],
        },
      ],
    }),
  );
}
