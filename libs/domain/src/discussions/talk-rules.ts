import { accept, refuse, type Result } from '../shared/index.js';
import { headingLevels, type DocumentRefusal, type TalkNodeType } from './talk-document.js';

type Attributes = Readonly<Record<string, unknown>>;

const inline: readonly TalkNodeType[] = ['text', 'mention', 'hardBreak'];
const blocks: readonly TalkNodeType[] = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'horizontalRule',
  'table',
  'talkImage',
  'talkFile',
];

/** What may stand in what. A node that is in no list here is in no document. */
export const childrenOf: Readonly<Record<TalkNodeType, readonly TalkNodeType[]>> = {
  doc: blocks,
  paragraph: inline,
  heading: inline,
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: blocks,
  blockquote: blocks,
  horizontalRule: [],
  table: ['tableRow'],
  tableRow: ['tableCell', 'tableHeader'],
  tableCell: blocks,
  tableHeader: blocks,
  talkImage: [],
  talkFile: [],
  text: [],
  mention: [],
  hardBreak: [],
};

type Reader = (given: unknown) => unknown;

const anId: Reader = given =>
  typeof given === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given)
    ? given.toLowerCase()
    : undefined;

/** One line of text, cut off where it is longer than anybody writes. */
const aLine =
  (atMost: number, otherwise?: string): Reader =>
  given => {
    const line = typeof given === 'string' ? tidyLine(given).trim() : '';
    return line === '' ? otherwise : [...line].slice(0, atMost).join('').trim();
  };

const aCount =
  (atMost: number, otherwise?: number): Reader =>
  given => {
    const isGiven = given !== undefined && given !== null;
    if (!isGiven) return otherwise;
    return typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= atMost
      ? given
      : undefined;
  };

const spans = { colspan: aCount(50, 1), rowspan: aCount(500, 1) };

const attributesOf: Partial<Readonly<Record<TalkNodeType, Readonly<Record<string, Reader>>>>> = {
  heading: { level: aCount(headingLevels) },
  orderedList: { start: aCount(99_999, 1) },
  tableCell: spans,
  tableHeader: spans,
  mention: { id: anId, label: aLine(120) },
  talkImage: { attachmentId: anId, alt: aLine(500, '') },
  talkFile: { attachmentId: anId, name: aLine(255) },
};

/** Text without what no screen shows, in one line: a break is a node of its own. */
export const tidyLine = (text: string): string =>
  text
    .replace(/\r\n?|[\n\u2028\u2029]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\p{Control}/gu, character => (character === '\t' ? character : ''))
    .normalize('NFC');

/** The attributes that such a node has. Others are left behind: they carry no words. Null: it has none at all. */
export function readAttributes(
  type: TalkNodeType,
  given: unknown,
  where: string,
): Result<Attributes | null, DocumentRefusal> {
  const readers = attributesOf[type];
  if (!readers) return accept(null);
  const raw: Attributes = typeof given === 'object' && given !== null ? { ...given } : {};
  const read = Object.entries(readers).map(([name, reader]) => [name, reader(raw[name])] as const);
  const missing = read.find(([, value]) => value === undefined);
  return missing
    ? refuse({ kind: 'DocumentNotAllowed', what: `${type} without a right “${missing[0]}”`, where })
    : accept(Object.fromEntries(read));
}
