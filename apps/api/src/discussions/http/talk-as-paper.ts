import type { TalkBlock, TalkCell, TalkDocument, TalkInline, TalkMark } from '@pathways/domain/discussions';
import type { PaperBlock, PaperCell, PaperRun } from '../../platform/pdf/paper.js';
import type { AttachmentView } from '../../attachments/application/attachment.views.js';

const looks: Readonly<Record<Exclude<TalkMark['type'], 'link'>, Partial<PaperRun>>> = {
  bold: { bold: true },
  italic: { italics: true },
  strike: { decoration: 'lineThrough' },
};

function runOf(node: TalkInline): PaperRun {
  if (node.type === 'hardBreak') return { text: '\n' };
  if (node.type === 'mention') return { text: `@${node.attrs.label}`, bold: true };
  return (node.marks ?? []).reduce<PaperRun>(
    (run, mark) =>
      mark.type === 'link'
        ? { ...run, link: mark.attrs.href, color: '#1d5a4c', decoration: 'underline' }
        : { ...run, ...looks[mark.type] },
    { text: node.text },
  );
}

const lineOf = (inline: readonly TalkInline[] | undefined): PaperRun[] => {
  const runs = (inline ?? []).map(runOf);
  return runs.length > 0 ? runs : [{ text: ' ' }];
};

/** Cells that others reach into must stand there all the same, empty. */
function gridOf(rows: readonly (readonly TalkCell[])[], files: Files): PaperCell[][] {
  const grid: PaperCell[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      const { colspan, rowspan } = cell.attrs;
      const height = Math.min(rowspan, rows.length - row);
      for (let down = 0; down < height; down += 1)
        for (let across = 0; across < colspan; across += 1) {
          const isFirst = down === 0 && across === 0;
          const target = grid[row + down];
          if (target) target[column + across] = isFirst ? cellOf(cell, height, files) : {};
        }
    }
  });
  const width = Math.max(1, ...grid.map(cells => cells.length));
  return grid.map(cells => Array.from({ length: width }, (_, column) => cells[column] ?? {}));
}

/** A cell is narrower than a picture: there it is named. */
const cellOf = (cell: TalkCell, rowSpan: number, { named }: Files): PaperCell => ({
  stack: blocksOf(cell.content, { named, pictures: new Map() }),
  colSpan: cell.attrs.colspan,
  rowSpan,
  bold: cell.type === 'tableHeader',
});

/** What stands in the words beside words. */
interface Files {
  readonly named: readonly AttachmentView[];
  readonly pictures: ReadonlyMap<string, Buffer>;
}

function blockOf(block: TalkBlock, files: Files): PaperBlock {
  switch (block.type) {
    case 'paragraph':
      return { text: lineOf(block.content), style: 'words' };
    case 'heading':
      return { text: lineOf(block.content), style: 'wordsHeading' };
    case 'bulletList':
      return { ul: block.content.map(point => ({ stack: blocksOf(point.content, files) })), style: 'words' };
    case 'orderedList': {
      const ol = block.content.map(point => ({ stack: blocksOf(point.content, files) }));
      return { ol, start: block.attrs.start, style: 'words' };
    }
    case 'blockquote':
      return { stack: blocksOf(block.content, files), style: 'quoted' };
    case 'horizontalRule':
      return { text: '* * *', alignment: 'center', style: 'words' };
    case 'table': {
      const body = gridOf(
        block.content.map(row => row.content),
        files,
      );
      const widths = (body[0] ?? []).map(() => '*');
      return { table: { body, widths }, layout: 'lightHorizontalLines', style: 'words' };
    }
    case 'talkImage':
      return pictureOf(block, files) ?? { text: attachmentLine(block, files), style: 'enclosed' };
    case 'talkFile':
      return { text: attachmentLine(block, files), style: 'enclosed' };
  }
}

type Enclosed<Type> = Extract<TalkBlock, { type: Type }>;

/** Points: within the page's width, replies set in, and never so high that little else fits on the page. */
const [widest, highest] = [380, 320];
/** At 96 pixels an inch, as a screen shows it. */
const pointsAPixel = 0.75;

/** The picture, and below it what it shows and what it is called. Null when it is not at hand. */
function pictureOf(block: Enclosed<'talkImage'>, files: Files): PaperBlock | null {
  const picture = files.pictures.get(block.attrs.attachmentId);
  const { width, height } = files.named.find(({ id }) => id === block.attrs.attachmentId) ?? {};
  if (!picture || !width || !height) return null;
  const share = Math.min(pointsAPixel, widest / width, highest / height);
  return {
    stack: [
      {
        image: `data:image/jpeg;base64,${picture.toString('base64')}`,
        width: Math.round(width * share),
        height: Math.round(height * share),
        margin: [0, 2, 0, 3],
      },
      { text: attachmentLine(block, files), style: 'enclosed' },
    ],
  };
}

/** Files stay in the room; the paper names them. */
function attachmentLine(block: Enclosed<'talkImage' | 'talkFile'>, { named }: Files): string {
  const file = named.find(({ id }) => id === block.attrs.attachmentId);
  const what = file ? `${file.name}, ${file.kind}` : 'no longer there';
  return block.type === 'talkImage' && block.attrs.alt !== ''
    ? `Picture: ${block.attrs.alt} (${what})`
    : `${block.type === 'talkImage' ? 'Picture' : 'File'} in the room: ${what}`;
}

const blocksOf = (blocks: readonly TalkBlock[], files: Files): PaperBlock[] =>
  blocks.map(block => blockOf(block, files));

/** What somebody wrote, for paper: the same form as on the screen. */
export const talkAsPaper = (document: TalkDocument, files: Files): PaperBlock[] =>
  blocksOf(document.content, files);
