import { Node } from '@tiptap/core';

const attributes = (...names: readonly string[]) =>
  Object.fromEntries(names.map(name => [name, { default: name === 'attachmentId' ? null : '' }]));

const attachment = { group: 'block', atom: true, draggable: true, selectable: true } as const;

/** An image among the words. How it looks is said by whoever extends it (see `editorExtras`). */
export const TalkImageNode = Node.create({
  name: 'talkImage',
  ...attachment,
  addAttributes: () => attributes('attachmentId', 'alt'),
  parseHTML: () => [{ tag: 'figure[data-talk-image]' }],
  renderHTML: ({ node }) => [
    'figure',
    { 'data-talk-image': String(node.attrs['attachmentId']) },
    `[Image: ${String(node.attrs['alt'])}]`,
  ],
});

/** A file among the words. */
export const TalkFileNode = Node.create({
  name: 'talkFile',
  ...attachment,
  addAttributes: () => attributes('attachmentId', 'name'),
  parseHTML: () => [{ tag: 'figure[data-talk-file]' }],
  renderHTML: ({ node }) => [
    'figure',
    { 'data-talk-file': String(node.attrs['attachmentId']) },
    `[File: ${String(node.attrs['name'])}]`,
  ],
});
