import type { TalkInline, TalkNode, TalkNodeType } from './talk-document.js';
import { joinTexts } from './talk-marks.js';

type Attributes = Readonly<Record<string, unknown>>;

const hasWords = (node: TalkInline): boolean =>
  node.type === 'mention' || (node.type === 'text' && node.text.trim() !== '');

const isGap = (node: TalkNode): boolean =>
  (node.type === 'paragraph' || node.type === 'heading') && !node.content?.some(hasWords);

const gap: TalkNode = { type: 'paragraph' };

/** What stands in a node when nothing without words is left in it; null when it is not worth keeping then. */
function tidyContent(type: TalkNodeType, children: readonly TalkNode[]): readonly TalkNode[] | null {
  const worded = children.filter(child => !isGap(child));
  switch (type) {
    case 'paragraph':
    case 'heading':
      return joinTexts(children as readonly TalkInline[]);
    case 'doc':
      return worded;
    case 'blockquote':
    case 'bulletList':
    case 'orderedList':
    case 'table':
    case 'tableRow':
      return worded.length === 0 ? null : worded;
    case 'listItem':
      if (worded.length === 0) return null;
      // The editor begins each point with a paragraph.
      return worded[0]?.type === 'paragraph' ? worded : [gap, ...worded];
    case 'tableCell':
    case 'tableHeader':
      return worded.length === 0 ? [gap] : worded;
    case 'horizontalRule':
    case 'talkImage':
    case 'talkFile':
    case 'text':
    case 'mention':
    case 'hardBreak':
      return [];
  }
}

/**
 * The node as it is kept: its parts always in the same order, texts that look alike joined, gaps without words gone.
 * Null: nothing is left of it.
 */
export function tidyNode(
  type: TalkNodeType,
  attrs: Attributes | null,
  children: readonly TalkNode[],
): TalkNode | null {
  const content = tidyContent(type, children);
  if (content === null) return null;
  const isBare = content.length === 0 && type !== 'doc';
  return { type, ...(attrs && { attrs }), ...(!isBare && { content }) } as TalkNode;
}
