import { tidyText } from './body.js';
import { wordsForAttachment } from './talk-parts.js';
import type {
  TalkBlock,
  TalkCell,
  TalkDocument,
  TalkInline,
  TalkPoint,
  TalkMention,
} from './talk-document.js';

/** How a mention reads in the text that everybody shares, researchers too: nobody's name. */
export const neutralMention = 'member';

type NameOf = (mention: TalkMention) => string;

const lineOf = (inline: readonly TalkInline[], nameOf: NameOf): string =>
  inline
    .map(node => {
      if (node.type === 'text') return node.text;
      return node.type === 'mention' ? `@${nameOf(node)}` : '\n';
    })
    .join('');

const indented = (text: string, first: string): string =>
  text
    .split('\n')
    .map((line, place) => (place === 0 ? first : ' '.repeat(first.length)) + line)
    .join('\n');

const pointOf = (point: TalkPoint, sign: string, nameOf: NameOf): string =>
  indented(blocksOf(point.content, nameOf, '\n'), sign);

const cellOf = (cell: TalkCell, nameOf: NameOf): string =>
  blocksOf(cell.content, nameOf, ' ').replace(/\n/g, ' ');

const rowOf = (cells: readonly TalkCell[], nameOf: NameOf): string => {
  const texts = cells.map(cell => cellOf(cell, nameOf));
  return texts.some(text => text.trim() !== '') ? texts.join(' | ') : '';
};

function blockOf(block: TalkBlock, nameOf: NameOf): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return lineOf(block.content ?? [], nameOf);
    case 'bulletList':
      return block.content.map(point => pointOf(point, '- ', nameOf)).join('\n');
    case 'orderedList':
      return block.content
        .map((point, place) => pointOf(point, `${block.attrs.start + place}. `, nameOf))
        .join('\n');
    case 'blockquote':
      return blocksOf(block.content, nameOf, '\n\n').replace(/^/gm, '> ');
    case 'horizontalRule':
      return '';
    case 'table':
      return block.content.map(row => rowOf(row.content, nameOf)).join('\n');
    case 'talkImage':
    case 'talkFile':
      return wordsForAttachment(block);
  }
}

const blocksOf = (blocks: readonly TalkBlock[], nameOf: NameOf, between: string): string =>
  blocks
    .map(block => blockOf(block, nameOf))
    .filter(text => text.trim() !== '')
    .join(between);

/**
 * The words of a document as plain text, tidied: the same document always reads the same, since passages are anchored
 * in it, letter by letter. Mentions read `@member` unless the caller may show names and says which.
 */
export const plainTextOf = (document: TalkDocument, nameOf: NameOf = () => neutralMention): string =>
  tidyText(blocksOf(document.content, nameOf, '\n\n'));

const lineNodes = (line: string): TalkInline[] => (line === '' ? [] : [{ type: 'text', text: line }]);

/** Plain text as a document: an empty line parts paragraphs, a line break stays one. */
export function documentOfText(text: string): TalkDocument {
  const tidied = tidyText(text);
  const paragraphs = tidied === '' ? [] : tidied.split(/\n{2,}/);
  return {
    type: 'doc',
    content: paragraphs.map(paragraph => ({
      type: 'paragraph',
      content: paragraph
        .split('\n')
        .flatMap((line, place): TalkInline[] =>
          place === 0 ? lineNodes(line) : [{ type: 'hardBreak' }, ...lineNodes(line)],
        ),
    })),
  };
}
