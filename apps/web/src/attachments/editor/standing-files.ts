import type { Editor } from '@tiptap/core';

/** A picture or a file where it stands in the words. */
export interface StandingFile {
  readonly id: string;
  readonly isImage: boolean;
  /** The name of a file, the description of a picture. */
  readonly words: string;
}

interface Found {
  readonly at: number;
  readonly size: number;
}

const isAttachment = (type: string): boolean => type === 'talkImage' || type === 'talkFile';

/** Those in the words, in their order, each once. */
export function standingFiles(editor: Editor): readonly StandingFile[] {
  const found = new Map<string, StandingFile>();
  editor.state.doc.descendants(({ type, attrs }) => {
    const id = String(attrs['attachmentId']);
    if (!isAttachment(type.name) || found.has(id)) return;
    const isImage = type.name === 'talkImage';
    found.set(id, { id, isImage, words: String(attrs[isImage ? 'alt' : 'name'] ?? '') });
  });
  return [...found.values()];
}

function placesOf(editor: Editor, id: string): Found[] {
  const places: Found[] = [];
  editor.state.doc.descendants(({ type, attrs, nodeSize }, at) => {
    if (isAttachment(type.name) && attrs['attachmentId'] === id) places.push({ at, size: nodeSize });
  });
  return places;
}

/** Describes a picture, wherever it stands. */
export function describe(editor: Editor, id: string, alt: string): void {
  const change = editor.state.tr;
  for (const { at } of placesOf(editor, id)) change.setNodeAttribute(at, 'alt', alt);
  editor.view.dispatch(change);
}

/** Takes it out of the words, wherever it stands. */
export function takeOut(editor: Editor, id: string): void {
  const change = editor.state.tr;
  for (const { at, size } of placesOf(editor, id).reverse()) change.delete(at, at + size);
  editor.view.dispatch(change);
}
