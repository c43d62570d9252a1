import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { addFiles } from './add-files.js';

/** Files that are dropped on the words, and pictures that are pasted into them. */
export const fileDrops = (roomId: string) =>
  Extension.create({
    name: 'fileDrops',
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        new Plugin({
          props: {
            handlePaste(_view, { clipboardData }) {
              const files = [...(clipboardData?.files ?? [])];
              // Word and web pages paste words with a picture of them beside: the words are meant.
              if (files.length === 0 || clipboardData?.getData('text/html')) return false;
              addFiles(editor, roomId, files);
              return true;
            },
            handleDrop(view, event, _slice, isMoved) {
              const files = [...(event.dataTransfer?.files ?? [])];
              if (isMoved || files.length === 0) return false;
              event.preventDefault();
              const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
              addFiles(editor, roomId, files, place?.pos);
              return true;
            },
          },
        }),
      ];
    },
  });
