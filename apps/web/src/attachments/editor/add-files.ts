import { announce } from '@pathways/ui';
import type { Editor } from '@tiptap/core';
import { uploads } from '../uploads.js';

const nodeFor = (id: string, { name, type }: File) =>
  type.startsWith('image/')
    ? { type: 'talkImage', attrs: { attachmentId: id, alt: '' } }
    : { type: 'talkFile', attrs: { attachmentId: id, name } };

/** Puts files among the words, where they stay while they are sent. */
export function addFiles(editor: Editor, roomId: string, files: readonly File[], at?: number): void {
  if (files.length === 0) return;
  const nodes = files.map(file => nodeFor(uploads.add(roomId, file), file));
  const place = at ?? editor.state.selection.to;
  // A line to go on writing in, since nothing is typed in a picture.
  editor
    .chain()
    .focus()
    .insertContentAt(place, [...nodes, { type: 'paragraph' }])
    .run();
  announce(
    files.length === 1
      ? `${files[0]?.name ?? 'A file'} is being added.`
      : `${files.length} files are being added.`,
  );
}
