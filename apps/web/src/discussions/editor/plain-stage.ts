import type { TalkBlock, TalkDocument, TalkInline } from '@pathways/domain/discussions';

const lineOf = (line: string): TalkInline[] => (line === '' ? [] : [{ type: 'text', text: line }]);

/**
 * What stands in a plain text box as the editor would hold it, untidied: somebody is in the middle of it. Each character
 * becomes one step of the document, so the cursor at `offset` of the text is at `offset + 1` of it.
 */
export const documentWhileTyping = (text: string): TalkDocument => ({
  type: 'doc',
  content: text.split('\n\n').map((paragraph): TalkBlock => {
    const content = paragraph
      .split('\n')
      .flatMap((line, place): TalkInline[] => [
        ...(place === 0 ? [] : [{ type: 'hardBreak' } as const]),
        ...lineOf(line),
      ]);
    return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
  }),
});

/** It is only paragraphs of bare words: a plain text box shows all of it. */
export const isPlain = (document: TalkDocument | undefined): boolean =>
  document === undefined ||
  document.content.every(
    block =>
      block.type === 'paragraph' &&
      (block.content ?? []).every(node => node.type === 'hardBreak' || (node.type === 'text' && !node.marks)),
  );
